/** A word on the map, at its baseline, in units of the drawing. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
}

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** Of the 12 px type: above and below the baseline. */
const ASCENT = 10;
const DESCENT = 3;
/** Widths of a letter or figure, and of a character of Japanese, Chinese or Korean. */
const LETTER = 7.2;
const CHARACTER = 12;

/** About where a word stands: the font is the reader's, and is measured nowhere. */
export function boxOf({ x, y, anchor, text }: Label): Box {
  const width = [...text].reduce((sum, each) => sum + (each < "\u2E80" ? LETTER : CHARACTER), 0);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, y - ASCENT, left + width, y + DESCENT];
}

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * The first of `places` that lies in the drawing and on nothing that is `taken`, which it then is part of;
 * `undefined` where there is none.
 */
export function freePlace(
  places: readonly Label[],
  taken: Box[],
  [width, height]: readonly [number, number],
): Label | undefined {
  const place = places.find((each) => {
    const box = boxOf(each);
    const isInside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
    return isInside && !taken.some((other) => meet(box, other));
  });
  if (place) taken.push(boxOf(place));
  return place;
}
