import { expect, test } from "vitest";
import { isInCorridor } from "./corridor.ts";

const mark = { left: 100, top: 100, right: 140, bottom: 116 };
/** Under the mark with a gap of 16 px, reaching to its right. */
const card = { left: 100, top: 132, right: 420, bottom: 432 };

test.each([
  { at: { x: 120, y: 108 }, where: "on the mark", inside: true },
  { at: { x: 120, y: 124 }, where: "in the gap", inside: true },
  { at: { x: 250, y: 300 }, where: "on the card", inside: true },
  {
    at: { x: 200, y: 126 },
    where: "on the diagonal from the mark to the card's corner",
    inside: true,
  },
  { at: { x: 400, y: 104 }, where: "beside the mark, above the card", inside: false },
  { at: { x: 90, y: 124 }, where: "left of both", inside: false },
  { at: { x: 120, y: 99 }, where: "above the mark", inside: false },
])("a point $where is in the corridor: $inside", ({ at, inside }) => {
  expect(isInCorridor(at, mark, card)).toBe(inside);
});

test("the corridor of a mark within the card is the card", () => {
  const within = { left: 150, top: 200, right: 160, bottom: 210 };

  expect(isInCorridor({ x: 419, y: 431 }, within, card)).toBe(true);
  expect(isInCorridor({ x: 421, y: 431 }, within, card)).toBe(false);
});
