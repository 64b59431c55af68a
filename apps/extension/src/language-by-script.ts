/** Scripts that settle a language well enough to begin with; Japanese writes Han beside its own. */
const SCRIPTS = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, lang: "ja" },
  { script: /\p{Script=Hangul}/u, lang: "ko" },
  { script: /\p{Script=Han}/u, lang: "ja" },
  { script: /\p{Script=Cyrillic}/u, lang: "ru" },
] as const;

/** The language that a name is probably in, where its script tells one. The reader may say otherwise. */
export function languageByScript(name: string): string | undefined {
  return SCRIPTS.find(({ script }) => script.test(name))?.lang;
}
