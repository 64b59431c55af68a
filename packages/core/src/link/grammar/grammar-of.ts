import type { WordClasses } from "./alphabetic-words.ts";
import { ENGLISH } from "./english.ts";
import { RUSSIAN } from "./russian.ts";

/** Languages written without spaces, and Korean, whose particles hang on the nouns, are read by their own rules. */
const WITHOUT_WORD_CLASSES: ReadonlySet<string> = new Set(["ja", "zh", "ko"]);
const CYRILLIC: ReadonlySet<string> = new Set(["ru", "uk", "be", "bg"]);

/** Word classes by which to read a language; `undefined` for Japanese, Chinese and Korean. */
export function grammarOf(language: string): WordClasses | undefined {
  if (WITHOUT_WORD_CLASSES.has(language)) return undefined;
  return CYRILLIC.has(language) ? RUSSIAN : ENGLISH;
}
