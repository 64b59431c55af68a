import { autoUpdate, getOverflowAncestors } from "@floating-ui/dom";
import { boxOf } from "@gazetteer/dom";
import type { CardRequest } from "../card-surface.ts";
import { lineBoxes } from "./line-boxes.ts";
import { plainElement } from "./plain-element.ts";

/** Between the letters and the ring. */
const PADDING_PX = 2;

/** The ring around the mark that the keyboard is on: drawn over the page, in nothing of the page. */
export interface FocusRing {
  /** Rings the mark, line by line, and follows it. */
  around(request: Pick<CardRequest, "anchor" | "anchorRects" | "scheme">): void;
  clear(): void;
}

export function createFocusRing(layer: HTMLElement, createElement: () => HTMLElement): FocusRing {
  let stop = () => {};

  function clear(): void {
    stop();
    stop = () => {};
    layer.replaceChildren();
  }

  function draw(boxes: readonly DOMRect[], clips: readonly DOMRect[]): void {
    layer.replaceChildren(
      ...lineBoxes(boxes, clips).map(({ left, top, right, bottom }) => {
        const ring = createElement();
        ring.className = "ring";
        ring.style.left = `${left - PADDING_PX}px`;
        ring.style.top = `${top - PADDING_PX}px`;
        ring.style.width = `${right - left + 2 * PADDING_PX}px`;
        ring.style.height = `${bottom - top + 2 * PADDING_PX}px`;
        return ring;
      }),
    );
  }

  return {
    around({ anchor, anchorRects, scheme }) {
      clear();
      layer.dataset["theme"] = scheme;
      // Of its text: the anchor itself may cut it off.
      const context = plainElement(anchor);
      const scrollers =
        context === undefined
          ? []
          : getOverflowAncestors(context.firstChild ?? context).filter(
              (each) => each instanceof Element,
            );
      stop = autoUpdate(
        { ...(context && { contextElement: context }), getBoundingClientRect: () => boxOf(anchor) },
        layer,
        () => draw(anchorRects(), scrollers.map(boxOf)),
      );
    },
    clear,
  };
}
