import type { TabMention } from "./read-page.ts";

/** One entity of a page with its mentions, the first of them first. */
export interface MentionGroup {
  readonly entity: string;
  readonly kind: TabMention["kind"];
  readonly mentions: readonly [TabMention, ...TabMention[]];
}

/** Entities in the order in which the page first names them. */
export function groupMentions(mentions: readonly TabMention[]): MentionGroup[] {
  const groups = new Map<string, [TabMention, ...TabMention[]]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group === undefined) groups.set(mention.entity, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((group) => ({
    entity: group[0].entity,
    kind: group[0].kind,
    mentions: group,
  }));
}
