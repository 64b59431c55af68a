import type { Span } from "../model/span.ts";
import { firstFrom } from "../text/first-from.ts";

/** Part of a text with line ends that cut words taken out, and the way back. */
export interface RepairedText {
  readonly text: string;
  /** Where cuts were mended, rising. */
  readonly joints: readonly number[];
  /** Whether a cut was mended inside the span of the repaired text. */
  readonly mends: (span: Span) => boolean;
  /** The same span in the whole text as given. */
  readonly original: (span: Span) => Span;
}

/** The text from `from` to `until` without the cuts, which lie there, rise and do not overlap. */
export function repairText(
  text: string,
  cuts: readonly Span[],
  from: number,
  until: number,
): RepairedText {
  let repaired = "";
  /** Where each piece begins: in the repaired text, and in the given one. */
  const joints: number[] = [];
  const origins: number[] = [];
  let at = from;
  for (const { start, end } of cuts) {
    repaired += text.slice(at, start);
    joints.push(repaired.length);
    origins.push(end);
    at = end;
  }
  const back = (position: number): number => {
    const piece = firstFrom(joints, position + 1) - 1;
    return piece < 0 ? position + from : position - (joints[piece] ?? 0) + (origins[piece] ?? 0);
  };
  return {
    text: repaired + text.slice(at, until),
    joints,
    mends: ({ start, end }) => {
      const joint = joints[firstFrom(joints, end) - 1];
      return joint !== undefined && joint > start;
    },
    original: ({ start, end }) => ({ start: back(start), end: back(end - 1) + 1 }),
  };
}
