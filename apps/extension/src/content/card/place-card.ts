import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  type Platform,
  platform,
  shift,
  size,
} from "@floating-ui/dom";
import type { CardRequest } from "../card-surface.ts";
import { markReference } from "./mark-reference.ts";

/** From mark to card, and from card to the window's edge. */
const GAP_PX = 8;

type Flow = Pick<CardRequest, "writingMode" | "direction">;

/** Beside the line, on the side where reading goes on least: under it, or left of a vertical one. */
function placementFor({ writingMode, direction }: Flow): Placement {
  if (writingMode === "vertical-rl") return "left-start";
  if (writingMode === "vertical-lr") return "right-start";
  return direction === "rtl" ? "bottom-end" : "bottom-start";
}

/** A box in the top layer stands in the window, wherever the page has put its root element. */
const inWindow: Platform = {
  ...platform,
  getElementRects: async ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...(await platform.getDimensions(floating)) },
  }),
};

/**
 * Keeps `box` beside the mark until the result is called: under the line that the pointer is on,
 * flipped where there is more room, never over the mark, inside what is visible after a pinch.
 */
export function placeCard(box: HTMLElement, request: CardRequest): () => void {
  const reference = markReference(request);
  const place = async () => {
    if (request.anchorRects().length === 0 && box.style.left !== "") return;
    const { x, y } = await computePosition(reference, box, {
      platform: inWindow,
      strategy: "fixed",
      placement: placementFor(request),
      middleware: [
        offset(GAP_PX),
        // A line leaves room above or under it, and the card scrolls; beside it the card would cover its end.
        flip({
          padding: GAP_PX,
          fallbackAxisSideDirection: request.writingMode === "horizontal-tb" ? "none" : "end",
        }),
        shift({ padding: GAP_PX }),
        size({
          padding: GAP_PX,
          apply({ availableWidth, availableHeight }) {
            box.style.setProperty("--space-inline", `${Math.floor(availableWidth)}px`);
            box.style.setProperty("--space-block", `${Math.floor(availableHeight)}px`);
          },
        }),
      ],
    });
    box.style.left = `${Math.round(x)}px`;
    box.style.top = `${Math.round(y)}px`;
  };
  // When the page moves by itself the card of the keyboard goes with its ring; none leaves the pointer that is on it.
  const layoutShift = request.opener === "keyboard";
  return autoUpdate(reference, box, () => void place(), { layoutShift });
}
