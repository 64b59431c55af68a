import type { WordClasses } from "./alphabetic-words.ts";
import { ARABIC } from "./arabic.ts";
import { EAST_ASIAN } from "./east-asian.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { ROMANCE } from "./romance.ts";
import { RUSSIAN } from "./russian.ts";
import { UKRAINIAN } from "./ukrainian.ts";

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
  ar: ARABIC,
};

/** Word classes by which to read a language, English for those without their own; `undefined` for Japanese, Chinese and Korean. */
export function grammarOf(language: string): WordClasses | undefined {
  return EAST_ASIAN.test(language) ? undefined : (GRAMMARS[language] ?? ENGLISH);
}
