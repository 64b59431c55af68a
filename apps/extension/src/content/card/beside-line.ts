import type { Point } from "@gazetteer/dom";
import type { LineBox } from "./line-boxes.ts";

const distance = ({ left, top, right, bottom }: LineBox, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Index of the line that a point is on, or nearest to; -1 without lines. */
export function lineAt(lines: readonly LineBox[], point: Point): number {
  const distances = lines.map((line) => distance(line, point));
  return distances.indexOf(Math.min(...distances));
}

/**
 * What a card stands beside so that it covers nothing of a mark: a line of it, and across the lines also
 * those that follow each other from there. A part in another column is let be.
 */
export function besideLine(
  lines: readonly LineBox[],
  at: number,
  flow: "horizontal" | "vertical",
): LineBox | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const [start, end] =
    flow === "horizontal" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const { left, top, right, bottom } = line;
  const whole = { left, top, right, bottom };
  for (const others of [lines.slice(0, at).toReversed(), lines.slice(at + 1)]) {
    for (const other of others) {
      const apart = Math.max(other[start] - whole[end], whole[start] - other[end]);
      if (apart > line[end] - line[start]) break;
      whole[start] = Math.min(whole[start], other[start]);
      whole[end] = Math.max(whole[end], other[end]);
    }
  }
  return whole;
}
