import type { LinkedMention } from "../messaging/mention-codec.ts";
import type { PlacedMention } from "./mention-book.ts";
import type { Correction } from "./page-session.ts";

function keyOf({ entity, start, end }: LinkedMention, text: string): string {
  return `${entity} ${text.slice(start, end)}`;
}

/**
 * Puts `change` in the place of every mention of the same entity by the same name. A later correction
 * works on what came of an earlier one.
 */
export function correctName(
  { linked, place }: PlacedMention,
  change: (mention: LinkedMention) => readonly LinkedMention[],
): Correction {
  const key = keyOf(linked, place.block.text);
  return (mention, text) => (keyOf(mention, text) === key ? change(mention) : [mention]);
}
