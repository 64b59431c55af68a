import { type Mark, rangesOf, type TextBlock } from "@gazetteer/dom";
import type { LinkedMention } from "../messaging/linked-mention.ts";
import type { MentionId } from "./card-surface.ts";

/** One mention in the page, as long as it stays where it is and means the same. */
export interface PlacedMention extends LinkedMention, Mark {
  readonly id: MentionId;
  /** As the background told of it. */
  readonly told: LinkedMention;
  readonly block: PageBlock;
}

/** A block of the page, and what is known of it. */
export interface PageBlock extends TextBlock {
  /** UTF-16 units of text before it that is in no block. A heading is a block, with a name in it or without. */
  readonly unread: number;
  /** As the background gave them, to be linked again; `undefined` before the first answer. */
  candidates?: string | undefined;
  /** As the background counted them with the first answer. */
  words: number;
  /** The evidence that the mentions rest on. */
  linkedWith?: string | undefined;
  mentions: readonly PlacedMention[];
}

let nextId: MentionId = 1;

/** Where it stands and what it means: all that makes a mention the same after it was linked again. */
function keyOf({ start, end, entity }: LinkedMention): string {
  return `${start} ${end} ${entity}`;
}

/** Puts the mentions of a block; those that were there before stay. Gives back those that ended. */
export function placeMentions(block: PageBlock, linked: readonly LinkedMention[]): PlacedMention[] {
  const before = new Map(block.mentions.map((mention) => [keyOf(mention), mention]));
  block.mentions = linked.map((one) => {
    const key = keyOf(one);
    const known = before.get(key);
    before.delete(key);
    // It keeps its mark, and the card that is open on it.
    if (known) return Object.assign(known, one, { told: one });
    const { element } = block;
    return { ...one, told: one, id: nextId++, block, element, ranges: () => rangesOf(block, one) };
  });
  return [...before.values()];
}
