import { expect, test } from "vitest";
import { NAME_LINE, placeLabel } from "./place-label.ts";

const drawing = { width: 288, height: 200, openSea: [210, 130] as const, lines: 2 };

test.each([
  { what: "to the right of an islet", at: [60, 100], shape: 4, anchor: "start", x: 78 },
  {
    what: "to the left of one near the right edge",
    at: [240, 195],
    shape: 4,
    anchor: "end",
    x: 222,
  },
  { what: "in the open sea for a wide one", at: [144, 100], shape: 200, anchor: "middle", x: 210 },
] as const)("names stand $what", ({ at, shape, anchor, x }) => {
  const place = placeLabel(at, shape, drawing);

  expect(place).toMatchObject({ anchor, x });
  expect(place.y).toBeGreaterThan(10);
  expect(place.y + NAME_LINE).toBeLessThan(drawing.height);
});
