/** Half a name's usual width, in units of the drawing: closer to an edge it would be cut off. */
const HALF_NAME = 70;
/** From one name's baseline to the next. */
export const NAME_LINE = 15;
/** Wider shapes have no side on which names would not cross them. */
const WIDE_SHAPE = 60;

type Place = readonly [number, number];

export interface LabelPlace {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Where the names stand: beside a small shape, in the open sea for a wide one, always inside the drawing. */
export function placeLabel(
  [x, y]: Place,
  shapeWidth: number,
  drawing: {
    readonly width: number;
    readonly height: number;
    readonly openSea: Place;
    readonly lines: number;
  },
): LabelPlace {
  const { width, height, openSea, lines } = drawing;
  if (shapeWidth > WIDE_SHAPE) return { x: openSea[0], y: openSea[1], anchor: "middle" };
  const gap = Math.max(18, shapeWidth / 2 + 6);
  const middle = y - ((lines - 1) * NAME_LINE) / 2 + 4;
  const top = Math.min(Math.max(middle, 16), height - 28 - lines * NAME_LINE);
  return x + gap + 2 * HALF_NAME < width
    ? { x: x + gap, y: top, anchor: "start" }
    : { x: x - gap, y: top, anchor: "end" };
}
