import type { CardRequest } from "../card-surface.ts";
import type { LineBox } from "./line-boxes.ts";

/** From mark to card, and from card to the window's edge. */
export const GAP_PX = 8;
/** Narrower, the claims of two sides no longer stand side by side. */
const LEAST_WIDTH_PX = 300;

/** Side of the mark that a card stands on. */
export type CardSide = "bottom" | "top" | "right" | "left";

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** Where a card may stand, in CSS pixels of the viewport. */
export interface CardField {
  /** What the card begins beside. */
  readonly line: LineBox;
  /** What it may not cover: the line with all of the mark that is beside it. */
  readonly mark: LineBox;
  /** What is seen of the window. */
  readonly view: LineBox;
}

type Flow = Pick<CardRequest, "writingMode" | "direction">;

/** Best first: where reading goes on least, under the line or after a vertical one; then at its ends. */
function sidesFor({ writingMode, direction }: Flow): readonly CardSide[] {
  if (writingMode === "vertical-rl") return ["left", "right", "bottom", "top"];
  if (writingMode === "vertical-lr") return ["right", "left", "bottom", "top"];
  return direction === "rtl"
    ? ["bottom", "top", "left", "right"]
    : ["bottom", "top", "right", "left"];
}

function roomIn({ view }: CardField): CardSize {
  return {
    width: view.right - view.left - 2 * GAP_PX,
    height: view.bottom - view.top - 2 * GAP_PX,
  };
}

function roomAt(side: CardSide, field: CardField): CardSize {
  const { mark, view } = field;
  const room = roomIn(field);
  if (side === "bottom") return { ...room, height: view.bottom - mark.bottom - 2 * GAP_PX };
  if (side === "top") return { ...room, height: mark.top - view.top - 2 * GAP_PX };
  const width = side === "right" ? view.right - mark.right : mark.left - view.left;
  return { ...room, width: width - 2 * GAP_PX };
}

/**
 * The first side on which all of a card of the size `wanted` is seen, where a narrower one grows longer, else
 * the one on which most of it is.
 */
export function sideOf(field: CardField, wanted: CardSize, flow: Flow) {
  const all = roomIn(field).width;
  const width = Math.min(wanted.width, all);
  return sidesFor(flow)
    .map((side) => {
      const room = roomAt(side, field);
      const inline = Math.min(room.width, width);
      const isWide = inline >= Math.min(LEAST_WIDTH_PX, all);
      const share = isWide ? (inline * Math.max(0, room.height)) / (width * wanted.height) : 0;
      return { side, room, share: Math.min(1, share) };
    })
    .reduce((best, each) => (each.share > best.share ? each : best));
}

const within = (at: number, least: number, most: number) => Math.max(least, Math.min(at, most));

/** The upper left corner of a card of this size on a side of the mark. */
export function cornerOf(
  side: CardSide,
  { line, mark, view }: CardField,
  { width, height }: CardSize,
  { direction, writingMode }: Flow,
): { readonly left: number; readonly top: number } {
  const isFromRight = direction === "rtl" && writingMode === "horizontal-tb";
  const aligned = {
    left: within(
      isFromRight ? line.right - width : line.left,
      view.left + GAP_PX,
      view.right - GAP_PX - width,
    ),
    top: within(line.top, view.top + GAP_PX, view.bottom - GAP_PX - height),
  };
  switch (side) {
    case "bottom":
      return { ...aligned, top: mark.bottom + GAP_PX };
    case "top":
      return { ...aligned, top: mark.top - GAP_PX - height };
    case "right":
      return { ...aligned, left: mark.right + GAP_PX };
    case "left":
      return { ...aligned, left: mark.left - GAP_PX - width };
  }
}
