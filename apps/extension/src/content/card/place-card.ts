import { autoUpdate } from "@floating-ui/dom";
import { viewOf } from "@gazetteer/dom";
import type { CardRequest } from "../card-surface.ts";
import { type CardSize, cornerOf, GAP_PX, sideOf } from "./card-place.ts";
import type { LineBox } from "./line-boxes.ts";
import { markReference } from "./mark-reference.ts";

/** What is seen at least of what unfolds: two lines, and the control over or under them. */
export const SEEN_PX = 70;

/** Keeps a card in its place. */
export interface CardPlace {
  /** From now on the card stays where it is, whatever the mark does. */
  hold(): void;
  stop(): void;
}

/** Between the parts of a card's body, and around them. */
const BODY_GAP_PX = 10;
/** In less than this the card scrolls as a whole. */
const LOW_PX = 280;

const edgesOf = ({ left, top, right, bottom }: LineBox): LineBox => ({ left, top, right, bottom });

/** What is seen of the window: less than all of it after a pinch. */
function seenOf({ innerWidth, innerHeight, visualViewport }: Window): LineBox {
  const {
    offsetLeft: left = 0,
    offsetTop: top = 0,
    width = innerWidth,
    height = innerHeight,
  } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

/** The line with all parts of the mark that lie beside it along the lines. */
function wholeMark(line: LineBox, parts: readonly LineBox[], flow: CardRequest["writingMode"]) {
  const isBeside = (part: LineBox) =>
    flow === "horizontal-tb"
      ? part.top < line.bottom && part.bottom > line.top
      : part.left < line.right && part.right > line.left;
  const beside = [line, ...parts.filter(isBeside)];
  return {
    left: Math.min(...beside.map(({ left }) => left)),
    top: Math.min(...beside.map(({ top }) => top)),
    right: Math.max(...beside.map(({ right }) => right)),
    bottom: Math.max(...beside.map(({ bottom }) => bottom)),
  };
}

/** What a card takes to show its first view whole, also while more of it is unfolded. */
function firstView(box: HTMLElement): CardSize {
  const heightOf = (part: Element) => part.getBoundingClientRect().height;
  let height = 0;
  for (const part of box.querySelectorAll(".card-header, .card-footer")) height += heightOf(part);
  for (const part of box.querySelectorAll(".card-body > *")) {
    height += heightOf(part) + BODY_GAP_PX;
    if (part.matches(".more")) break;
  }
  return { width: box.offsetWidth, height: height + BODY_GAP_PX };
}

/**
 * Keeps `box` beside the mark until it is told to stop: under the line that the pointer is on, or over it, or at
 * its end where the first view is seen whole only there; never over the mark, inside what is visible after a
 * pinch. What unfolds in the card moves one edge of it, the one that has more room to move.
 */
export function placeCard(box: HTMLElement, request: CardRequest): CardPlace {
  const reference = markReference(request);
  const { dataset, style } = box;
  let placed:
    | { readonly at: string; readonly edge: "top" | "bottom"; readonly y: number }
    | undefined;
  let isHeld = false;

  function choose(): void {
    const line = edgesOf(reference.getBoundingClientRect());
    const view = seenOf(viewOf(box.ownerDocument) ?? window);
    const mark = wholeMark(line, request.anchorRects(), request.writingMode);
    const field = { line, mark, view };
    const at = JSON.stringify(field);
    // What happens in the card does not send it to another side.
    if (placed?.at === at) return;
    style.removeProperty("--space-inline");
    const { side, room, share } = sideOf(field, firstView(box), request);
    style.setProperty("--space-inline", `${Math.floor(room.width)}px`);
    style.setProperty("--space-block", `${Math.floor(room.height)}px`);
    dataset["fit"] = share === 1 ? "whole" : room.height < LOW_PX ? "low" : "tight";
    const height = box.offsetHeight;
    const { left, top } = cornerOf(side, field, { width: box.offsetWidth, height }, request);
    const above = top - view.top - GAP_PX;
    const under = view.bottom - GAP_PX - top - height;
    const edge = side === "bottom" || (side !== "top" && under >= above) ? "top" : "bottom";
    placed = { at, edge, y: edge === "top" ? top : top + height };
    // Where a card has no room to grow, its control stays at its end, and its end where it is.
    const isStill = edge === "top" && (share < 1 || under < SEEN_PX);
    dataset["unfolds"] = edge === "top" && !isStill ? "down" : "up";
    const growth = isStill ? 0 : edge === "top" ? under : above;
    style.setProperty("--space-block", `${Math.floor(height + growth)}px`);
    style.left = `${Math.round(left)}px`;
  }

  const place = () => {
    // A mark that has left the page leaves its card where it was.
    if (!isHeld && (placed === undefined || request.anchorRects().length > 0)) choose();
    if (placed === undefined) return;
    const { edge, y } = placed;
    style.top = `${Math.round(edge === "top" ? y : y - box.offsetHeight)}px`;
  };
  // When the page moves by itself the card of the keyboard goes with its ring; none leaves the pointer that is on it.
  const layoutShift = request.opener === "keyboard";
  return {
    hold() {
      isHeld = true;
    },
    stop: autoUpdate(reference, box, place, { layoutShift }),
  };
}
