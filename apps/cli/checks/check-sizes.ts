import { statSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { type BrowserFamily, EXTENSION_BUILDS } from "./extension-builds.ts";

/**
 * Bytes, minified and unpacked, as the browser parses them: a little above what the files have, so
 * that growth is a decision. They are only ever lowered.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  // In every frame of every page.
  "page.js": 12_000,
  "marks.css": 3_000,
  // In frames that have something to read. With page.js it is to come down to 25,000.
  "reader.js": 42_000,
  // In a frame from its first hover on.
  "card.js": 125_000,
  // Parsed whenever the browser wakes the background.
  "background.js": 260_000,
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
