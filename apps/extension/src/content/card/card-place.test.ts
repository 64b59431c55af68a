import { expect, test } from "vitest";
import { box } from "../../testing/box.ts";
import { cornerOf, sideOf } from "./card-place.ts";

const laptop = box(0, 0, 1280, 800);
const across = { writingMode: "horizontal-tb", direction: "ltr" } as const;
const vertical = { writingMode: "vertical-rl", direction: "ltr" } as const;
const wanted = { width: 400, height: 500 };

test.each([
  { what: "high up", mark: box(300, 100, 450, 120), side: "bottom", share: 1 },
  { what: "far down", mark: box(300, 600, 450, 620), side: "top", share: 1 },
  { what: "in the middle", mark: box(300, 390, 450, 410), side: "right", share: 1 },
  { what: "in the middle, at the right", mark: box(900, 390, 1000, 410), side: "left", share: 1 },
  {
    what: "in the middle of a page that runs to the left",
    mark: box(600, 390, 680, 410),
    flow: { ...across, direction: "rtl" as const },
    side: "left",
    share: 1,
  },
  {
    what: "over two lines in the middle, as wide as the column",
    mark: box(200, 380, 1050, 420),
    side: "bottom",
    share: 0.73,
  },
  {
    what: "in the middle of a telephone",
    mark: box(100, 412, 200, 432),
    view: box(0, 0, 390, 844),
    side: "bottom",
    share: 0.79,
  },
  {
    what: "at 400%, where no side is wide",
    mark: box(100, 60, 200, 80),
    view: box(0, 0, 305, 256),
    side: "bottom",
    share: 0.32,
  },
  {
    what: "at 200%, at the left",
    mark: box(20, 190, 120, 210),
    view: box(0, 0, 640, 400),
    side: "right",
    share: 0.77,
  },
  {
    what: "of a vertical line",
    mark: box(800, 100, 820, 200),
    flow: vertical,
    side: "left",
    share: 1,
  },
  {
    what: "of a vertical line at the left",
    mark: box(100, 100, 120, 200),
    flow: vertical,
    side: "right",
    share: 1,
  },
])("beside a mark $what a card stands at its $side", ({ mark, view, flow, side, share }) => {
  const field = { line: mark, mark, view: view ?? laptop };
  const found = sideOf(field, wanted, flow ?? across);

  expect(found.side).toBe(side);
  expect(found.share).toBeCloseTo(share, 2);
});

test.each([
  { side: "bottom", at: { left: 1000 - 128, top: 418 } },
  { side: "top", at: { left: 872, top: 390 - 8 - 300 } },
  { side: "left", at: { left: 900 - 8 - 400, top: 390 } },
] as const)("at the $side it begins where the mark does, inside the window", ({ side, at }) => {
  const mark = box(900, 390, 1000, 410);

  expect(
    cornerOf(side, { line: mark, mark, view: laptop }, { width: 400, height: 300 }, across),
  ).toEqual(at);
});

test("at the end of a line far down it begins higher, and covers no part of the mark beside it", () => {
  const field = { line: box(300, 700, 400, 720), mark: box(300, 700, 500, 720), view: laptop };

  expect(cornerOf("right", field, { width: 400, height: 300 }, across)).toEqual({
    left: 508,
    top: 492,
  });
});
