import type { Span } from "@gazetteer/core";
import { isOver, type Point, positionInBlock, rectsOf, textAtPoint } from "@gazetteer/dom";
import type { PlacedMention } from "./page-block.ts";
import type { PageSession } from "./page-session.ts";

/**
 * The marked mention under a point. Its cost does not grow with the number of marks, but in a block of which something
 * lies over the text, as a link that fills a teaser: there the caret is only near, and the block's marks are asked.
 */
export function mentionAtPoint(
  page: Document,
  point: Point,
  { index, shadowRoots, isMarked }: PageSession,
): PlacedMention | undefined {
  const position = textAtPoint(page, point, shadowRoots);
  const block = position && index.ofText(position.node);
  if (position === undefined || block === undefined) return undefined;
  const at = positionInBlock(block, position);
  const isOverSpan = (span: Span): boolean => isOver(rectsOf(block, span), point);
  const isHit = (mention: PlacedMention): boolean => isMarked(mention) && isOverSpan(mention);
  if (at === undefined) return block.mentions.find(isHit);
  const hit = block.mentions.find(
    (mention) => mention.start <= at && at <= mention.end && isHit(mention),
  );
  if (hit) return hit;
  const isTrue = isOverSpan({ start: Math.max(0, at - 1), end: at + 1 });
  return isTrue ? undefined : block.mentions.find(isHit);
}
