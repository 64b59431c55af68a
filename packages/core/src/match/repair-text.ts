import type { Span } from "../model/span.ts";

/** Part of a page's text with line ends that cut words taken out, and the way back. */
export interface RepairedText {
  readonly text: string;
  /** Where cuts were mended, rising. */
  readonly joints: readonly number[];
  /** Whether a cut was mended inside the span. */
  readonly mends: (span: Span) => boolean;
  /** The same span in the text as given. */
  readonly original: (span: Span) => Span;
}

/** A word divided at a line end: "Vladi- mir". Before a capital it may be a compound, which keeps its hyphen. */
const DIVIDED = "(?<=\\p{L}\\p{M}*)[-\\u2010\\u00AD]\\s+(?=\\p{Ll})";
/** Only at a soft hyphen may a line end stand before any letter. */
const SOFT = "\\u00AD\\s+(?=\\p{L})";
/** The number of a line, put into the text: "obse\n2、rvers". */
const NUMBERED = "\\n[ \\t]*\\d{1,4}[、．.)）:：\\]|]";
const CUTS = new RegExp(`${DIVIDED}|${SOFT}|${NUMBERED}`, "gu");

/** Index of the last number that is at most `value`; -1 where all are greater. `numbers` rise. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How far before a suspicious position a cut may begin: white space, a line break, a number. */
const REACH = 60;

/** Cuts in `text`, each just before one of the positions, which rise. */
function* cutsBefore(
  text: string,
  positions: readonly number[],
): Generator<[start: number, end: number]> {
  let last = 0;
  for (const position of positions) {
    const from = Math.max(last, position - REACH);
    // A unit more on either side, for what must stand before and after.
    const around = text.slice(Math.max(0, from - 1), position + 1);
    for (const { 0: cut, index } of around.matchAll(CUTS)) {
      const start = Math.max(0, from - 1) + index;
      if (start < last) continue;
      last = start + cut.length;
      yield [start, last];
    }
  }
}

/** The text without what cuts words just before `positions`, or `undefined` when nothing does. */
export function repairText(text: string, positions: readonly number[]): RepairedText | undefined {
  const pieces: string[] = [];
  /** Where each piece but the first begins: in the repaired text, and in the given one. */
  const joints: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let from = 0;
  for (const [start, end] of cutsBefore(text, positions)) {
    pieces.push(text.slice(from, start));
    length += start - from;
    from = end;
    joints.push(length);
    origins.push(from);
  }
  if (joints.length === 0) return undefined;
  pieces.push(text.slice(from));
  const back = (position: number): number => {
    const piece = lastAtMost(joints, position);
    return piece < 0 ? position : position - (joints[piece] ?? 0) + (origins[piece] ?? 0);
  };
  return {
    text: pieces.join(""),
    joints,
    mends: ({ start, end }) => {
      const joint = joints[lastAtMost(joints, end - 1)];
      return joint !== undefined && joint > start;
    },
    original: ({ start, end }) => ({ start: back(start), end: back(end - 1) + 1 }),
  };
}
