/** Whether a text in `lang` needs no remark for a reader of `language`; regions do not matter. */
export function sameLanguage(lang: string, language: string): boolean {
  const base = (tag: string) => tag.split("-")[0]?.toLowerCase();
  return base(lang) === base(language);
}
