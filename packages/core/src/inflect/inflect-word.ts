import type { Paradigm } from "./paradigm.ts";
import { PARADIGMS } from "./paradigms.ts";

/** Nominative, genitive, dative, accusative of things, accusative of persons, instrumental, prepositional, vocative. */
export const SLOTS = 8;

/** Variants by slot; a single list stands for a word whose case does not matter. */
export type WordForms = readonly (readonly string[])[];

function fits(word: string, { tails, ending }: Paradigm["rows"][number]): boolean {
  const lower = word.toLowerCase();
  if (!lower.endsWith(ending)) return false;
  const stem = lower.slice(0, lower.length - ending.length);
  return tails.some((tail) => stem.endsWith(tail) && stem.length > 0);
}

/** Forms of `word` in the paradigm with this id, or `undefined` when there is no such paradigm or it does not fit. */
export function inflectWord(word: string, id: string): WordForms | undefined {
  if (id === "-") return [[word]];
  const paradigm = PARADIGMS.get(id);
  const row = paradigm?.rows.find((each) => fits(word, each));
  if (paradigm === undefined || row === undefined) return undefined;
  const { ending, cells } = row;
  const stem = word.slice(0, word.length - ending.length);
  const variants = (cell = "") =>
    cell
      .split("/")
      .filter((part) => part !== "")
      .map((part) => (part === "=" ? word : part === "0" ? stem : stem + part));
  const [genitive, dative, accusative = "", instrumental, prepositional, vocative] =
    cells.split(" ");
  if (dative === undefined) return [variants(genitive)];
  const [ofThing = "", ofPerson = ofThing] = accusative.split("|");
  return [
    [word],
    variants(genitive),
    variants(dative),
    paradigm.of === "person" ? [] : variants(ofThing),
    paradigm.of === "thing" ? [] : variants(ofPerson),
    variants(instrumental),
    variants(prepositional),
    variants(vocative),
  ];
}
