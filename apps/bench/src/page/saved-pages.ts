import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Real saved pages, where they are at hand; else the hard cases that the extension is tested on. */
const CORPUS = join(import.meta.dirname, "../../../../../shared/corpus/pages");
const OWN_PAGES = join(import.meta.dirname, "../../../extension/e2e/pages");

export function savedPages(): { folder: string; files: readonly string[] } {
  const folder = existsSync(CORPUS) ? CORPUS : OWN_PAGES;
  return { folder, files: readdirSync(folder).filter((name) => name.endsWith(".html")) };
}
