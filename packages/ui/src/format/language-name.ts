/** A language in the words of another: `languageName("ru", "en")` is "Russian". */
export function languageName(lang: string, inLanguage: string): string {
  const names = new Intl.DisplayNames([inLanguage], { type: "language", fallback: "code" });
  return names.of(lang) ?? lang;
}
