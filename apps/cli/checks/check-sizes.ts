import { statSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { type BrowserFamily, EXTENSION_BUILDS } from "./extension-builds.ts";

/** Bytes, minified and unpacked, as the browser parses them. */
const BUDGETS: Readonly<Record<string, number>> = {
  // Runs in every page of every site.
  "content-scripts/content.js": 25_000,
};

/** Files that cost start-up time stay small. */
export function checkSizes(family: BrowserFamily): Check[] {
  return Object.entries(BUDGETS).map(([file, budget]) => {
    const bytes = statSync(join(EXTENSION_BUILDS[family], file)).size;
    return {
      name: `${family}: ${file} has ${bytes} of ${budget} bytes`,
      ok: bytes <= budget,
    };
  });
}
