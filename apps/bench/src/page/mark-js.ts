import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readShippedPack } from "@gazetteer/core/shipped-pack";

const NAMES = 500;

/** What mark.js is given to do on a page: as many names as the goal speaks of, the shipped pack's own. */
export function markJsScript(): string {
  const code = readFileSync(createRequire(import.meta.url).resolve("mark.js/dist/mark.min.js"));
  const names = readShippedPack()
    .entities.flatMap((entity) => entity.names.map(({ text }) => text))
    .slice(0, NAMES);
  return `${code.toString()};new Mark(document.body).mark(${JSON.stringify(names)},{separateWordSearch:false,accuracy:"exactly"})`;
}
