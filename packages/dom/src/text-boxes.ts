import type { Span } from "@gazetteer/core";
import type { Point, TextPosition } from "./text-at-point.ts";
import { partsOf, type TextBlock } from "./text-block.ts";

/** Underlines stand a little below their line box, and a hand is not exact. CSS pixels. */
const TOLERANCE_PX = 3;

/** Of a tree of its own. */
const NOWHERE = /* @__PURE__ */ new Text();
/** One for all: making one takes as long as asking it. */
const RANGE = /* @__PURE__ */ new Range();

/** The place in the block's text; `undefined` in a part of the node that the block leaves out. */
export function positionInBlock(
  block: TextBlock,
  { node, offset }: TextPosition,
): number | undefined {
  for (const piece of block.pieces) {
    if (piece.node !== node) continue;
    const within = offset - piece.offset;
    if (within >= 0 && within <= piece.length) return piece.at + within;
  }
  return undefined;
}

/** Line boxes of a part of a block, in viewport coordinates; empty once it has left the page. Forces layout. */
export function rectsOf(block: TextBlock, span: Span): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const { node, start, end } of partsOf(block, span)) {
    try {
      RANGE.setStart(node, start);
      RANGE.setEnd(node, end);
      for (const rect of RANGE.getClientRects())
        if (rect.width > 0 && rect.height > 0) rects.push(rect);
    } catch {
      // The page cut the node shorter since it was read.
    }
  }
  // A live range is updated by every change of the page: leave it nowhere. In another tree, and so at once:
  // in the same one the browser would compare both ends first.
  RANGE.setStart(NOWHERE, 0);
  return rects;
}

/** Whether one of the boxes holds the point: a caret snaps to text from far beside a line. */
export function isOver(
  boxes: readonly DOMRect[],
  { x, y }: Point,
  tolerance = TOLERANCE_PX,
): boolean {
  return boxes.some(
    ({ left, right, top, bottom }) =>
      x >= left - tolerance &&
      x <= right + tolerance &&
      y >= top - tolerance &&
      y <= bottom + tolerance,
  );
}
