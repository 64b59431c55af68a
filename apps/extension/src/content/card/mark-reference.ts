import type { CardRequest } from "../card-surface.ts";

/** A mark as something that floating elements stand beside, or around. */
export interface MarkReference {
  readonly contextElement: Element;
  /** Line boxes of the mark as they are now; a mark that has just left the page keeps its last place. */
  getClientRects(): DOMRect[];
  getBoundingClientRect(): DOMRect;
}

export function markReference({
  anchor,
  anchorRects,
}: Pick<CardRequest, "anchor" | "anchorRects">): MarkReference {
  let last: readonly DOMRect[] = [];
  const rects = () => {
    const now = anchorRects();
    if (now.length > 0) last = now;
    return [...last];
  };
  return {
    contextElement: anchor,
    getClientRects: rects,
    getBoundingClientRect() {
      const boxes = rects();
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      return boxes.length === 0
        ? new DOMRect()
        : new DOMRect(
            left,
            top,
            Math.max(...boxes.map((box) => box.right)) - left,
            Math.max(...boxes.map((box) => box.bottom)) - top,
          );
    },
  };
}
