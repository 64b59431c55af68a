import type { Span } from "../model/span.ts";
import { classOf, UNIT_CLASS, unitValue, WORD_UNITS } from "./unit-table.ts";

/** Units that are read for the line end and indentation after a hyphen, or before a line number. */
const REACH = 40;

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
/** A word divided at a line end: "Vladi- mir". Before a capital it may be a compound, which keeps its hyphen. */
const DIVIDES_WORD = /(?<=\p{L}\p{M}{0,4})[-\u2010]\s{1,38}(?=\p{Ll})/uy;
/** Only at a soft hyphen may a line end stand before any letter. */
const DIVIDES_SOFTLY = /\u00AD\s{1,38}(?=\p{L})/uy;
const ENDS_LINE = /^[\n!?:;]?$/;
/** The number of a line, put into the text: "obse\n2、rvers". */
const LINE_NUMBER = /\n[ \t]*\d{1,4}[、．.)）:：\]|]/y;

/** Adds what `pattern` finds at `at`. */
function note(text: string, at: number, pattern: RegExp, cuts: Span[]): void {
  pattern.lastIndex = at;
  if (pattern.test(text)) cuts.push({ start: at, end: pattern.lastIndex });
}

/** Notes in `cuts` what the hyphen at `at` cuts out of a word, if it does: "Vladi- mir". */
export function noteHyphen(text: string, at: number, cuts: Span[]): void {
  const [before, next] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  // A dash between spaces divides no word.
  if (WORD_UNITS[next] !== 0 || classOf(unitValue(before || SPACE)) === UNIT_CLASS.space) return;
  note(text, at, DIVIDES_WORD, cuts);
}

/** The same for a soft hyphen at the end of a word. */
export const noteSoftHyphen = (text: string, at: number, cuts: Span[]): void =>
  note(text, at, DIVIDES_SOFTLY, cuts);

const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/** Index of the first unit before `at` that is neither space nor tab; -1 where there is none within reach. */
function beforeBlanks(text: string, at: number): number {
  let before = at - 1;
  while (isBlank(text.charCodeAt(before))) if (at - before-- > REACH) return -1;
  return before;
}

/** What follows the number of a line. */
const NUMBER_MARKS = "、．.)）:：]|";

/**
 * Notes in `cuts` the digits from `first` to `end` with the line end before them, if they are the number of a line:
 * "obse\n2、rvers". After a blank line or the end of a sentence they number an item, and cut nothing.
 */
export function noteNumber(text: string, first: number, end: number, cuts: Span[]): void {
  if (!NUMBER_MARKS.includes(text.charAt(end))) return;
  const at = beforeBlanks(text, first);
  if (at < 1 || text.charCodeAt(at) !== LINE_FEED) return;
  if (!ENDS_LINE.test(text.charAt(beforeBlanks(text, at)))) note(text, at, LINE_NUMBER, cuts);
}
