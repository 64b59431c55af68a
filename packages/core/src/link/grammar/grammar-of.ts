import type { WordClasses } from "./alphabetic-words.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { ROMANCE } from "./romance.ts";
import { RUSSIAN } from "./russian.ts";
import { UKRAINIAN } from "./ukrainian.ts";

/** Languages written without spaces, and Korean, whose particles hang on the nouns, are read by their own rules. */
const WITHOUT_WORD_CLASSES: ReadonlySet<string> = new Set(["ja", "zh", "ko"]);

const GRAMMARS: Readonly<Record<string, WordClasses>> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
  be: RUSSIAN,
  bg: RUSSIAN,
  de: GERMAN,
  fr: ROMANCE,
  es: ROMANCE,
  it: ROMANCE,
  pt: ROMANCE,
};

/** Word classes by which to read a language, English for those without their own; `undefined` for Japanese, Chinese and Korean. */
export function grammarOf(language: string): WordClasses | undefined {
  return WITHOUT_WORD_CLASSES.has(language) ? undefined : (GRAMMARS[language] ?? ENGLISH);
}
