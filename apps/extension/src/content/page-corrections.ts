import type { DecodedMention } from "../messaging/mention-codec.ts";
import type { PlacedMention } from "./page-block.ts";
import type { Correction } from "./page-session.ts";

function keyOf({ entity, start, end }: DecodedMention, text: string): string {
  return `${entity} ${text.slice(start, end)}`;
}

/**
 * Puts `change` in the place of every mention of the same entity by the same name. A later correction
 * works on what came of an earlier one.
 */
export function correctName(
  mention: PlacedMention,
  change: (mention: DecodedMention) => readonly DecodedMention[],
): Correction {
  const key = keyOf(mention, mention.block.text);
  return (one, text) => (keyOf(one, text) === key ? change(one) : [one]);
}
