import { statSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { type BrowserFamily, EXTENSION_BUILDS } from "./extension-builds.ts";

/**
 * Bytes, minified and unpacked, as the browser parses them: a little above what the files have, so
 * that growth is a decision. What runs in a page before the first hover is at its end: who adds to it takes from it.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  // In every frame of every page: decides whether there is something to read, and a name in it.
  "page.js": 9_260,
  "marks.css": 2_200,
  // All that runs in a page before the pointer first rests on a mark: less than 25 kB are asked for.
  "page.js + reader.js": 24_990,
  // In a frame from the first rest over a text with marks on. 1,000 of it were the reader's: it finds the mark under the
  // pointer, tints, corrects, and answers for single marks. 200 look again for a mark that comes late.
  "guide.js": 9_550,
  // In a frame from its first hover on.
  "card.js": 113_700,
  // Parsed whenever the browser wakes the background. 260,000, and what the grammars of Ukrainian, German, French and
  // Spanish, 10,000 in all, need beyond that; the 7,000 that tell what a page is and how its marks look, which every page
  // parsed before; 5,000 for a year beside a role and for former holders, in nine languages; and 2,900 for a search that
  // tells most words by their first three letters, which made every scan a quarter faster, and for what news texts of
  // nine languages showed: agreements by their year, leaders side by side, dashes between thoughts.
  // swc's minifier took 6,900 off all that, UglifyJS 5,800 more, and 4,000 that packs of our own are parsed by the build
  // alone. Of 9,400 that it is without the schema of entities, the reading of backups, and the longer names of swc's
  // minifier, half are off.
  // 1,450 are the grammar of Arabic: which words are none of a phrase, adjectives after their noun, former holders after
  // their office. Leads and letters that it reads alike are paid for by simpler readers of words.
  // 4,500 came from reading more news texts in ten languages: ministries by the capital they sit in, posts that are no
  // persons, crises of two events told apart, the time of a page that has no date.
  // 4,000 of it were the page's: it joins the texts in which names are looked for, counts the words of blocks, puts the
  // looks that a reader chose into frames, chooses among meta elements and dates, and which mentions get a mark.
  "background.js": 267_450,
};

/** Files that cost start-up time stay small. */
export function checkSizes(family: BrowserFamily): Check[] {
  return Object.entries(BUDGETS).map(([file, budget]) => {
    const bytes = file
      .split(" + ")
      .reduce((sum, name) => sum + statSync(join(EXTENSION_BUILDS[family], name)).size, 0);
    return {
      name: `${family}: ${file} has ${bytes} of ${budget} bytes`,
      ok: bytes <= budget,
    };
  });
}
