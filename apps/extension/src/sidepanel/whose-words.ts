import { type CardLookup, inflectName, voiceOrder } from "@gazetteer/core";
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

/** Names on the page that only some voices use: by what they name, most frequent first; of one thing in the fixed order. */
export function whoseWords(lookup: CardLookup, mentions: readonly TabMention[]): UsedName[] {
  const order = voiceOrder(lookup.voice);
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
    counts.set(key, {
      entity,
      text: name.text,
      lang: name.lang,
      usedBy: [...name.usedBy].sort(order),
      count: (counts.get(key)?.count ?? 0) + 1,
    });
  }
  const used = [...counts.values()];
  const total = (of: string) =>
    used.reduce((sum, { entity, count }) => sum + (entity === of ? count : 0), 0);
  const first = (name: UsedName) => name.usedBy[0] ?? "";
  return used.sort(
    (a, b) =>
      total(b.entity) - total(a.entity) ||
      (a.entity === b.entity ? order(first(a), first(b)) : a.entity < b.entity ? -1 : 1) ||
      b.count - a.count,
  );
}
