import { classOf, UNIT_CLASS, unitValue, WORD_UNITS } from "./unit-table.ts";

/** Units that are read for the line end and indentation after a hyphen, or for a line number. */
export const CUT_REACH = 40;

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const DIVIDES_WORD = /^[-\u2010]\s+\p{Ll}/u;
const ENDS_LINE = /^[\n!?:;]?$/;
const LINE_NUMBER = /^\n[ \t]*\d{1,4}[、．.)）:：\]|]/;

/** Notes in `cuts` that the hyphen at `at` may cut a word in two: "Vladi- mir". */
export function noteHyphen(text: string, at: number, cuts: number[]): void {
  const [before, next] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  // A dash between spaces divides no word.
  if (WORD_UNITS[next] !== 0 || classOf(unitValue(before || SPACE)) === UNIT_CLASS.space) return;
  if (!DIVIDES_WORD.test(text.slice(at, at + CUT_REACH))) return;
  cuts.push(at + CUT_REACH);
}

const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/** Index of the first unit before `at` that is neither space nor tab; -1 where there is none within reach. */
function beforeBlanks(text: string, at: number): number {
  let before = at - 1;
  while (isBlank(text.charCodeAt(before))) if (at - before-- > CUT_REACH) return -1;
  return before;
}

/** What follows the number of a line. */
const NUMBER_MARKS = "、．.)）:：]|";

/**
 * Notes in `cuts` that the digits from `first` to `end` may be the number of a line: "obse\n2、rvers". After a blank line or the
 * end of a sentence they number an item, and cut nothing.
 */
export function noteNumber(text: string, first: number, end: number, cuts: number[]): void {
  if (!NUMBER_MARKS.includes(text.charAt(end))) return;
  const at = beforeBlanks(text, first);
  if (at < 1 || text.charCodeAt(at) !== LINE_FEED) return;
  if (ENDS_LINE.test(text.charAt(beforeBlanks(text, at)))) return;
  if (LINE_NUMBER.test(text.slice(at, first + CUT_REACH))) cuts.push(first + CUT_REACH);
}
