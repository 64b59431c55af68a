/** Half a name's usual width, in units of the drawing: closer to an edge it would be cut off. */
const HALF_NAME = 70;
const LINE = 15;

export interface LabelPlace {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Where the names stand: beside a small shape, above a wide one, and always inside the drawing. */
export function placeLabel(
  [x, y]: readonly [number, number],
  shapeWidth: number,
  { width, height }: { readonly width: number; readonly height: number },
  lines: number,
): LabelPlace {
  const gap = Math.max(18, shapeWidth / 2 + 6);
  const top = Math.min(Math.max(y - ((lines - 1) * LINE) / 2 + 4, 16), height - 28 - lines * LINE);
  if (x + gap + 2 * HALF_NAME < width) return { x: x + gap, y: top, anchor: "start" };
  if (x - gap - 2 * HALF_NAME > 0) return { x: x - gap, y: top, anchor: "end" };
  const middle = Math.min(Math.max(x, HALF_NAME + 4), width - HALF_NAME - 4);
  return { x: middle, y: Math.max(16, y - gap - (lines - 1) * LINE), anchor: "middle" };
}
