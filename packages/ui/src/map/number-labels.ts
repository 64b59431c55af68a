import { type Box, freePlace, type Label } from "./free-place.ts";
import { MAP_WIDTH } from "./projection.ts";

/** From the baseline of a number to its middle. */
const HALF_DIGIT = 4;
/** Rings on which a number looks for room around its place, in units of the drawing: on it, beside it, a little further. */
const RINGS = [0, 12, 20] as const;
/** Eight directions, to the right and below first: the seas there are empty. */
const DIRECTIONS = [1, 0, 2, 7, 3, 6, 4, 5].map((each) => (each * Math.PI) / 4);

/** Numbers as near to their places as they stand without covering each other. */
export function numberLabels(
  places: readonly { readonly at: readonly [number, number]; readonly text: string }[],
  height: number,
): Label[] {
  const taken: Box[] = [];
  return places.map(({ at: [x, y], text }) => {
    const on = { x, y: y + HALF_DIGIT, anchor: "middle", text } as const;
    const around = RINGS.flatMap((radius) =>
      DIRECTIONS.map((angle) => ({
        ...on,
        x: x + radius * Math.cos(angle),
        y: on.y + radius * Math.sin(angle),
      })),
    );
    return freePlace(around, taken, [MAP_WIDTH, height]) ?? on;
  });
}
