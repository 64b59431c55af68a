import type { LineBox } from "../content/card/line-boxes.ts";

/** A box by its edges, in the order in which an element's rectangle has them. */
export const box = (left: number, top: number, right: number, bottom: number): LineBox => ({
  left,
  top,
  right,
  bottom,
});
