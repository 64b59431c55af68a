import { expect, test } from "vitest";
import { box } from "../../testing/box.ts";
import { besideLine, lineAt } from "./beside-line.ts";

test.each([
  {
    what: "the line itself, where there is one",
    lines: [box(10, 0, 40, 20)],
    point: { x: 20, y: 10 },
    flow: "horizontal",
    beside: box(10, 0, 40, 20),
  },
  {
    what: "the line under the pointer, and the height of the next one",
    lines: [box(200, 0, 300, 20), box(0, 28, 60, 48)],
    point: { x: 250, y: 10 },
    flow: "horizontal",
    beside: box(200, 0, 300, 48),
  },
  {
    what: "the last of three lines, and the height of all",
    lines: [box(200, 0, 300, 20), box(0, 28, 300, 48), box(0, 56, 60, 76)],
    point: { x: 20, y: 70 },
    flow: "horizontal",
    beside: box(0, 0, 60, 76),
  },
  {
    what: "nothing of a part in another column",
    lines: [box(0, 680, 90, 700), box(300, 10, 390, 30)],
    point: { x: 310, y: 20 },
    flow: "horizontal",
    beside: box(300, 10, 390, 30),
  },
  {
    what: "the width of two vertical lines",
    lines: [box(70, 300, 90, 400), box(40, 0, 60, 50)],
    point: { x: 80, y: 350 },
    flow: "vertical",
    beside: box(40, 300, 90, 400),
  },
] as const)("a card stands beside $what", ({ lines, point, flow, beside }) => {
  expect(besideLine(lines, lineAt(lines, point), flow)).toEqual(beside);
});

test("without lines there is nothing to stand beside", () => {
  expect(besideLine([], lineAt([], { x: 0, y: 0 }), "horizontal")).toBeUndefined();
});
