import type { Plugin } from "vite";
import { composeContested, composeSpecimens } from "./compose-specimens.ts";

const MODULES = new Map([
  ["virtual:specimens", composeSpecimens],
  ["virtual:contested", composeContested],
]);

/** Gives the page, as data, cards composed from the shipped pack: the page itself cannot read files. */
export function specimensPlugin(): Plugin {
  return {
    name: "gazetteer-specimens",
    resolveId: (id) => (MODULES.has(id) ? `\0${id}` : undefined),
    load(id) {
      const compose = MODULES.get(id.slice(1));
      return id.startsWith("\0") && compose
        ? `export default ${JSON.stringify(compose())};`
        : undefined;
    },
  };
}
