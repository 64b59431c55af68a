import type { TabMention } from "./read-page.ts";

/** One entity of a page with its mentions, the first of them first. */
export interface MentionGroup {
  readonly entity: string;
  readonly kind: TabMention["kind"];
  readonly mentions: readonly [TabMention, ...TabMention[]];
  /** What its mentions may mean just as well, and no mention alone does. */
  readonly alternatives: readonly string[];
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
    alternatives: [...new Set(group.flatMap(({ alternatives }) => alternatives))].filter(
      (entity) => !groups.has(entity),
    ),
  }));
}

/** Everything that a list of groups names. */
export function idsIn(groups: readonly MentionGroup[]): string[] {
  return groups.flatMap(({ entity, alternatives }) => [entity, ...alternatives]);
}
