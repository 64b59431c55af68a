import { makeNames } from "./make-names.ts";
import { makeText } from "./make-text.ts";
import { makeWords } from "./make-words.ts";
import { createRandom } from "./random.ts";

/** Any number does; the same one gives the same names and text everywhere. */
const SEED = 1855;
/** Words of the made-up language: first words of a million names are then about 120,000 different ones. */
const WORDS = 150_000;

export interface Workload {
  readonly names: string[];
  /** Each as flat memory: pieces of one long string would be slower to read for every subject. */
  readonly pages: string[];
  readonly source: string;
}

const flat = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

export function makeWorkload(size: number): Workload {
  const random = createRandom(SEED);
  const words = makeWords(random, WORDS);
  const names = makeNames(random, words, size);
  const { pages, source } = makeText(
    createRandom(SEED + 1),
    words.slice(0, 20_000),
    names.slice(0, 2_000),
  );
  return { names, pages: pages.map(flat), source };
}
