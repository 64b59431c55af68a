import type { Span } from "../model/span.ts";
import { classOf, codeAt, UNIT_CLASS, unitValue, WORD_UNITS } from "./unit-table.ts";

/** Units that are read for the line end and indentation after a hyphen, or before a line number. */
const REACH = 40;

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A word divided at a line end: "Vladi- mir". Before a capital it may be a compound, which keeps its hyphen. */
const DIVIDES_WORD = /(?<=\p{L}\p{M}{0,4})[-\u2010]\s{1,38}(?=\p{Ll})/uy;
/** Only at a soft hyphen may a line end stand before any letter. */
const DIVIDES_SOFTLY = /\u00AD\s{1,38}(?=\p{L})/uy;
/** What ends a sentence, or a blank line; a point only after a word that is hardly an abbreviation. */
const ENDS_SENTENCE = /(?:^|[\n!?:;]|\p{L}{4}\.)$/u;
/** Units before a line end that tell whether a sentence ends there. */
const ENDING = 5;
/** The number of a line, put into the text: "obse\n2、rvers"; no time or date. */
const LINE_NUMBER = /\r?\n[ \t]*\d{1,4}[、．.)）:：\]|](?!\d)/y;

/** Adds what `pattern` finds at `at`. */
function note(text: string, at: number, pattern: RegExp, cuts: Span[]): void {
  pattern.lastIndex = at;
  if (pattern.test(text)) cuts.push({ start: at, end: pattern.lastIndex });
}

/** Notes in `cuts` what the hyphen at `at` cuts out of a word, if it does: "Vladi- mir". */
export function noteHyphen(text: string, at: number, cuts: Span[]): void {
  const [before, next] = [codeAt(text, at - 1), codeAt(text, at + 1)];
  // A dash between spaces divides no word.
  if (WORD_UNITS[next] !== 0 || classOf(unitValue(before || SPACE)) === UNIT_CLASS.space) return;
  note(text, at, DIVIDES_WORD, cuts);
}

/** The same for a soft hyphen at the end of a word. */
export const noteSoftHyphen = (text: string, at: number, cuts: Span[]): void =>
  note(text, at, DIVIDES_SOFTLY, cuts);

const isBlank = (code: number): boolean =>
  code === SPACE || code === TAB || code === CARRIAGE_RETURN;

/** Index of the first unit before `at` that is no blank; -1 where there is none within reach. */
function beforeBlanks(text: string, at: number): number {
  let before = at - 1;
  while (isBlank(codeAt(text, before))) if (at - before-- > REACH) return -1;
  return before;
}

/** What follows the number of a line. */
const NUMBER_MARKS = "、．.)）:：]|";

/**
 * Notes in `cuts` the digits from `first` to `end` with the line end before them, if they are the number of a line:
 * "obse\n2、rvers". After a blank line or the end of a sentence they number an item, and cut nothing.
 */
export function noteNumber(text: string, first: number, end: number, cuts: Span[]): void {
  if (end >= text.length || !NUMBER_MARKS.includes(text.charAt(end))) return;
  const at = beforeBlanks(text, first);
  if (at < 1 || codeAt(text, at) !== LINE_FEED) return;
  const last = beforeBlanks(text, at) + 1;
  if (!ENDS_SENTENCE.test(text.slice(Math.max(0, last - ENDING), last)))
    note(text, codeAt(text, at - 1) === CARRIAGE_RETURN ? at - 1 : at, LINE_NUMBER, cuts);
}
