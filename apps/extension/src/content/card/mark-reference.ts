import type { CardRequest } from "../card-surface.ts";
import { besideLine, lineAt } from "./beside-line.ts";
import { type LineBox, lineBoxes } from "./line-boxes.ts";
import { plainElement } from "./plain-element.ts";

/** A mark as something that a floating element stands beside. */
export interface MarkReference {
  readonly contextElement?: Element;
  /** As the mark is now; one that has just left the page keeps its last place. */
  getBoundingClientRect(): DOMRect;
}

/** The line of the mark that the pointer is on, or its last one, with what may not be covered of the others. */
export function markReference({
  anchor,
  anchorRects,
  pointer,
  writingMode,
}: Pick<CardRequest, "anchor" | "anchorRects" | "pointer" | "writingMode">): MarkReference {
  const flow = writingMode === "horizontal-tb" ? "horizontal" : "vertical";
  let lines: readonly LineBox[] = [];
  const look = () => {
    const now = lineBoxes(anchorRects(), []);
    if (now.length > 0) lines = now;
    return lines;
  };
  const context = plainElement(anchor);
  const at = pointer === undefined ? Number.POSITIVE_INFINITY : lineAt(look(), pointer);
  return {
    ...(context && { contextElement: context }),
    getBoundingClientRect() {
      const line = besideLine(look(), Math.min(at, lines.length - 1), flow);
      if (line === undefined) return new DOMRect();
      const { left, top, right, bottom } = line;
      return new DOMRect(left, top, right - left, bottom - top);
    },
  };
}
