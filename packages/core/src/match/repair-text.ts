import type { Span } from "../model/span.ts";

/** Part of a page's text with line ends that cut words taken out, and the way back. */
export interface RepairedText {
  readonly text: string;
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

/** The text without what cuts words, or `undefined` when nothing does. */
export function repairText(text: string): RepairedText | undefined {
  const pieces: string[] = [];
  /** Where each piece but the first begins: in the repaired text, and in the given one. */
  const joints: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let from = 0;
  for (const { 0: cut, index } of text.matchAll(CUTS)) {
    pieces.push(text.slice(from, index));
    length += index - from;
    from = index + cut.length;
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
    mends: ({ start, end }) => {
      const joint = joints[lastAtMost(joints, end - 1)];
      return joint !== undefined && joint > start;
    },
    original: ({ start, end }) => ({ start: back(start), end: back(end - 1) + 1 }),
  };
}
