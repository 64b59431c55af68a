import { expect, test } from "vitest";
import { outOfFrame } from "./out-of-frame.ts";

const border = { clientLeft: 2, clientTop: 2, clientWidth: 296, clientHeight: 146 };
const frameOf = (width: number, height: number) => ({
  ...border,
  getBoundingClientRect: () => ({ left: 100, top: 50, width, height }),
});

test.each([
  { what: "as it is", frame: frameOf(300, 150), out: { x: 112, y: 72 } },
  { what: "zoomed to double size", frame: frameOf(600, 300), out: { x: 124, y: 94 } },
  { what: "scaled to half its height", frame: frameOf(300, 75), out: { x: 112, y: 61 } },
])("a point of a frame $what", ({ frame, out }) => {
  expect(outOfFrame({ x: 10, y: 20 }, frame)).toEqual(out);
});
