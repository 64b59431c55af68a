import { type CardLookup, inflectName } from "@gazetteer/core";
import type { TabMention } from "../tab/read-page.ts";

/** One name of a contested thing that the page uses. */
export interface UsedName {
  readonly entity: string;
  readonly text: string;
  readonly lang: string;
  /** Voices that use the name, in the fixed order: alphabetical by English name. */
  readonly usedBy: readonly string[];
  readonly count: number;
}

/** Names on the page that only some voices use, most frequent first. */
export function whoseWords(lookup: CardLookup, mentions: readonly TabMention[]): UsedName[] {
  const counts = new Map<string, UsedName>();
  for (const { entity, text } of mentions) {
    const names = lookup.get(entity)?.entity.names ?? [];
    const seen = text.toLowerCase();
    const name = names.find(
      (each) =>
        each.usedBy !== undefined && inflectName(each).some((form) => form.toLowerCase() === seen),
    );
    if (name?.usedBy === undefined) continue;
    const key = `${entity} ${name.lang} ${name.text}`;
    const voiceName = (id: string) => lookup.voice(id)?.name["en"] ?? id;
    counts.set(key, {
      entity,
      text: name.text,
      lang: name.lang,
      usedBy: [...name.usedBy].sort((a, b) => (voiceName(a) < voiceName(b) ? -1 : 1)),
      count: (counts.get(key)?.count ?? 0) + 1,
    });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
