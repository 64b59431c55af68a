/** Languages that the interface itself speaks. */
export const INTERFACE_LANGUAGES = ["en", "ja", "ru"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Best interface language for a reader who prefers `languages` (BCP 47, best first): "ja-JP" gives `ja`. */
export function interfaceLanguage(languages: readonly string[]): InterfaceLanguage {
  for (const language of languages) {
    const base = language.split("-")[0]?.toLowerCase();
    const found = INTERFACE_LANGUAGES.find((each) => each === base);
    if (found !== undefined) return found;
  }
  return "en";
}
