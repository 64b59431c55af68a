import type { Name } from "../model/name.ts";
import type { LocalText } from "../model/text-schemas.ts";
import type { Worded } from "./card-parts.ts";

/** "ja-JP" and "ja" are one language; "zh-Hans" and "zh-Hant" are two. */
export function sameLanguage(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter === longer || (longer.startsWith(`${shorter}-`) && shorter !== "zh");
}

/** `text` in the first of `languages` that it has, else in English, which every text has. */
export function wordedIn(languages: readonly string[], text: LocalText): Worded {
  const all = Object.keys(text);
  const lang =
    [...languages, "en"]
      .map((language) => all.find((each) => sameLanguage(each, language)))
      .find((each) => each) ??
    all[0] ??
    "en";
  return { text: text[lang] ?? "", lang };
}

/** The name that titles a card in the first of `languages` for which there is one, else in English, else any. */
export function preferredName(names: readonly Name[], languages: readonly string[]): Worded {
  const preferred = names.filter((name) => name.use === "preferred");
  const name =
    [...languages, "en"]
      .map((language) => preferred.find(({ lang }) => sameLanguage(lang, language)))
      .find((each) => each) ??
    preferred[0] ??
    names[0];
  return { text: name?.text ?? "", lang: name?.lang ?? "en" };
}
