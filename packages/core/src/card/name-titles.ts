import type { Name } from "../model/name.ts";
import type { Worded } from "./card-parts.ts";
import { type FindVoice, voiceOrder } from "./voice-order.ts";
import { preferredName, sameLanguage } from "./wording.ts";

/** What one voice calls an entity. */
export interface SideNames {
  readonly by: string;
  /** For a title: in the reader's language, if it has such a name. */
  readonly title: Name;
  /** For a line of its own: in its own words; whoever reads that language has them as the title. */
  readonly line: Name;
  readonly isRead: boolean;
}

/** Voices that have names of their own for an entity, in the fixed order, with these names. */
export function sideNames(
  all: readonly Name[],
  languages: readonly string[],
  find: FindVoice,
): SideNames[] {
  const voices = [...new Set(all.flatMap(({ usedBy }) => usedBy ?? []))];
  return voices.sort(voiceOrder(find)).flatMap((by) => {
    // Phrases and adjectives never title anything.
    const own = (["preferred", "alias"] as const).flatMap((use) =>
      all.filter((name) => name.use === use && name.usedBy?.includes(by)),
    );
    const read = languages
      .map((language) => own.find(({ lang }) => sameLanguage(lang, language)))
      .find((name) => name);
    // A side's own words are rarely English, and stand first; a third language is nobody's own.
    const native = own.find(({ lang }) => lang !== "en");
    const foreign = native && !sameLanguage(native.lang, languages[0] ?? "en") ? native : undefined;
    const title = read ?? foreign ?? own[0];
    return title ? [{ by, title, line: foreign ?? title, isRead: read !== undefined }] : [];
  });
}

/**
 * What an entity is called wherever it is named: on its card, in lists, in choices. Where sides name it
 * differently, each side's name in the fixed order; a side without a name in the reader's language in its own.
 */
export function nameTitles(
  all: readonly Name[],
  languages: readonly string[],
  find: FindVoice,
): readonly Worded[] {
  const common = preferredName(all, languages);
  const sides = sideNames(all, languages, find);
  // A title that is the word of one side only does not stand alone.
  const isPartial = all.some(
    ({ text, lang, usedBy }) => text === common.text && lang === common.lang && usedBy,
  );
  if (sides.length < 2 || !(isPartial || sides.every(({ isRead }) => isRead))) return [common];
  const titles = sides.map(({ title: { text, lang } }) => ({ text, lang }));
  return titles.every(({ text }) => text === titles[0]?.text) ? titles.slice(0, 1) : titles;
}
