import type { Plugin } from "vite";
import { composeSpecimens } from "./compose-specimens.ts";

const ID = "virtual:specimens";

/** Gives the page, as data, cards composed from the shipped pack: the page itself cannot read files. */
export function specimensPlugin(): Plugin {
  return {
    name: "gazetteer-specimens",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(composeSpecimens())};` : undefined,
  };
}
