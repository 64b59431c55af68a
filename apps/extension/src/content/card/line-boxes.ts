/** Edges in CSS pixels of the viewport. */
export interface LineBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes of one line, which inline elements have cut apart, touch within this. */
const TOUCH_PX = 2;

function isOneLine(a: LineBox, b: LineBox): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const isBeside = b.left <= a.right + TOUCH_PX && a.left <= b.right + TOUCH_PX;
  return isBeside && shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

const around = (a: LineBox, b: LineBox): LineBox => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** One box for each line, in order, of what is seen of the boxes inside `clips`. */
export function lineBoxes(boxes: readonly LineBox[], clips: readonly LineBox[]): LineBox[] {
  const lines: LineBox[] = [];
  for (const box of boxes) {
    const seen = clips.reduce(
      (rest, clip) => ({
        left: Math.max(rest.left, clip.left),
        top: Math.max(rest.top, clip.top),
        right: Math.min(rest.right, clip.right),
        bottom: Math.min(rest.bottom, clip.bottom),
      }),
      box,
    );
    if (seen.right <= seen.left || seen.bottom <= seen.top) continue;
    const last = lines.at(-1);
    if (last !== undefined && isOneLine(last, seen)) lines[lines.length - 1] = around(last, seen);
    else lines.push(seen);
  }
  return lines;
}
