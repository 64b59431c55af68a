import type { Point } from "@gazetteer/dom";

type Box = Pick<DOMRect, "left" | "top" | "right" | "bottom">;

const corners = ({ left, top, right, bottom }: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** Twice the area of the triangle; positive when `c` lies to the right of the way from `a` to `b` on a screen. */
const turn = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Corners of the smallest convex shape around the points, clockwise on a screen (Andrew's monotone chain). */
function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1) {
        const [a, b] = chain.slice(-2);
        if (a === undefined || b === undefined || turn(a, b, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/**
 * Whether a point is on a way from mark to card: in the convex shape around both boxes, the straight
 * paths between any two of their points.
 */
export function isInCorridor(point: Point, mark: Box, card: Box): boolean {
  const hull = hullOf([...corners(mark), ...corners(card)]);
  return hull.every(
    (corner, index) => turn(corner, hull[(index + 1) % hull.length] ?? corner, point) >= 0,
  );
}
