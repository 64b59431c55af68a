import { isOver, type Point, positionInBlock, rectsOf, textAtPoint } from "@gazetteer/dom";
import type { PlacedMention } from "./page-block.ts";
import type { PageSession } from "./page-session.ts";

/** The marked mention under a point. Its cost does not grow with the number of marks. */
export function mentionAtPoint(
  page: Document,
  point: Point,
  { index, shadowRoots, isMarked }: PageSession,
): PlacedMention | undefined {
  const position = textAtPoint(page, point, shadowRoots);
  const block = position && index.ofText(position.node);
  const at = position && block && positionInBlock(block, position);
  if (block === undefined || at === undefined) return undefined;
  return block.mentions.find(
    (mention) =>
      mention.start <= at &&
      at <= mention.end &&
      isMarked(mention) &&
      isOver(rectsOf(block, mention), point),
  );
}
