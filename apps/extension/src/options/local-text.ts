import type { LocalText } from "@gazetteer/core";

/** The text in the first of `languages` that it has, else in English. */
export function localText(text: LocalText, languages: readonly string[]): string {
  const language = languages.find((each) => each in text) ?? "en";
  return text[language] ?? Object.values(text)[0] ?? "";
}
