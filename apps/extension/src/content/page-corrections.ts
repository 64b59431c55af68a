import type { LinkedMention } from "../messaging/linked-mention.ts";
import type { PlacedMention } from "./page-block.ts";
import type { Correction } from "./page-session.ts";

function keyOf({ entity, start, end }: LinkedMention, text: string): string {
  return `${entity} ${text.slice(start, end)}`;
}

/**
 * Puts `change` in the place of every mention of the same entity by the same name. A later correction
 * works on what came of an earlier one.
 */
export function correctName(
  mention: PlacedMention,
  change: (mention: LinkedMention) => readonly LinkedMention[],
): Correction {
  const key = keyOf(mention, mention.block.text);
  return (one, text) => (keyOf(one, text) === key ? change(one) : [one]);
}
