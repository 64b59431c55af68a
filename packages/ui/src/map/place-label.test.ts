import { expect, test } from "vitest";
import { placeLabel } from "./place-label.ts";

const drawing = { width: 288, height: 200 };

test.each([
  { what: "to the right of an islet", at: [60, 100], shape: 4, anchor: "start" },
  { what: "to the left of one near the right edge", at: [240, 100], shape: 4, anchor: "end" },
  { what: "above a wide one", at: [144, 100], shape: 200, anchor: "middle" },
] as const)("names stand $what", ({ at, shape, anchor }) => {
  const place = placeLabel(at, shape, drawing, 2);

  expect(place.anchor).toBe(anchor);
  expect(place.y).toBeGreaterThan(10);
  expect(place.y + 15).toBeLessThan(drawing.height);
});
