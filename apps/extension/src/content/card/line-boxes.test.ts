import { expect, test } from "vitest";
import { box } from "../../testing/box.ts";
import { lineBoxes } from "./line-boxes.ts";

test.each([
  {
    what: "a name that an element cuts in two is one line",
    boxes: [box(10, 0, 40, 20), box(40, 2, 90, 18)],
    clips: [],
    lines: [box(10, 0, 90, 20)],
  },
  {
    what: "a name that breaks has a box on each line",
    boxes: [box(200, 0, 300, 20), box(0, 20, 60, 40)],
    clips: [],
    lines: [box(200, 0, 300, 20), box(0, 20, 60, 40)],
  },
  {
    what: "what a scrolled box hides is left out",
    boxes: [box(0, 0, 60, 20), box(0, 90, 60, 110)],
    clips: [box(0, 10, 50, 80)],
    lines: [box(0, 10, 50, 20)],
  },
])("$what", ({ boxes, clips, lines }) => {
  expect(lineBoxes(boxes, clips)).toEqual(lines);
});
