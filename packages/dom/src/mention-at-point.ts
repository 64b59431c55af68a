import type { Span } from "@gazetteer/core";
import type { BlockIndex } from "./block-index.ts";
import { boxOf } from "./reader-natives.ts";
import { isOver, positionInBlock, rectsOf } from "./text-boxes.ts";
import { type Point, textAtPoint, type TextPosition } from "./text-at-point.ts";
import type { TextBlock } from "./text-block.ts";

/** What is known of a page's mentions. */
export interface MentionPlaces<Mention extends Span> {
  readonly index: BlockIndex<TextBlock & { readonly mentions: readonly Mention[] }>;
  readonly trees: ReadonlySet<ShadowRoot>;
  isMarked(mention: Mention): boolean;
}

/** Whether there is text before and behind a place of a node. */
function isWithinText({ node, offset }: TextPosition): boolean {
  return /\S/.test(node.data.slice(0, offset)) && /\S/.test(node.data.slice(offset));
}

/**
 * The marked mention under a point. Its cost does not grow with the number of marks, but where something lies over a
 * text, as a link that fills a teaser: the caret goes to an end of the text then, and the block's marks are asked.
 */
export function mentionAtPoint<Mention extends Span>(
  page: Document,
  point: Point,
  { index, trees, isMarked }: MentionPlaces<Mention>,
): Mention | undefined {
  const position = textAtPoint(page, point, trees);
  const block = position && index.ofText(position.node);
  if (position === undefined || block === undefined) return undefined;
  const at = positionInBlock(block, position);
  const isOverSpan = (span: Span): boolean => isOver(rectsOf(block, span), point);
  const isHit = (mention: Mention): boolean => isMarked(mention) && isOverSpan(mention);
  if (at === undefined) return block.mentions.find(isHit);
  const hit = block.mentions.find(
    (mention) => mention.start <= at && at <= mention.end && isHit(mention),
  );
  if (hit || isWithinText(position)) return hit;
  // Beside the text a caret goes to an end as well. The box is asked first, as it is known.
  const isOverText =
    isOver([boxOf(block.element)], point, 0) && isOverSpan({ start: 0, end: block.text.length });
  return isOverText ? block.mentions.find(isHit) : undefined;
}
