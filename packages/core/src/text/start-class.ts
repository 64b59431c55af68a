import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { classOf, UNIT_CLASS, unitValue } from "./unit-table.ts";

/** Letters fold to this many classes; letters that share one only make a few more words worth a look. */
const LETTERS = 28;

/**
 * What a unit is to the search for starts, in six bits. Units of a word come first: a letter as it is folded, then
 * one that folding changes, then a digit. From `stops` on a unit asks for more than ending a word.
 */
export const START_CLASS = {
  /** Ends a word, and no name begins here: spaces, most signs, most ideographs. */
  pass: 0,
  plain: 1,
  changed: 1 + LETTERS,
  digit: 1 + 2 * LETTERS,
  lineFeed: 2 + 2 * LETTERS,
  stops: 60,
  /** Ends a word, or cuts it in two at a line end. */
  hyphen: 60,
  /** Ends a word and begins a name, as a token of its own. */
  begin: 61,
  /** Marks, invisible characters, ligatures, surrogates, half-width kana: the careful reader takes over. */
  careful: 62,
  /** Not asked about yet. */
  unknown: 63,
} as const;

export const CLASS_BITS = 6;

/** Whether a unit of this class is part of a word. */
export const isWordClass = (kind: number): boolean => kind !== 0 && kind <= START_CLASS.digit;

const LINE_FEED = 0x0a;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Class of a unit of a word that folds to `folded`. `changed`: it is another one itself, as a capital is. */
export const wordClass = (folded: number, changed: boolean): number =>
  changed
    ? START_CLASS.changed + (folded % LETTERS)
    : isDigit(folded)
      ? START_CLASS.digit
      : START_CLASS.plain + (folded % LETTERS);

/** Whether a name of the dictionary begins with a token. */
export type BeginsName = (hash: number) => boolean;

/** Hash of a token that is one unit. */
export const unitHash = (value: number): number => hashOn(TOKEN_SEED, value & 0xffff);

function startClassOf(code: number, beginsName: BeginsName): number {
  const value = unitValue(code);
  if (value < 0) return wordClass(value & 0xffff, (value & 0xffff) !== code);
  switch (classOf(value)) {
    case UNIT_CLASS.space:
      return START_CLASS.pass;
    case UNIT_CLASS.lineBreak:
      return code === LINE_FEED ? START_CLASS.lineFeed : START_CLASS.pass;
    case UNIT_CLASS.symbol:
      if (isHyphen(code)) return START_CLASS.hyphen;
      break;
    case UNIT_CLASS.ideograph:
    case UNIT_CLASS.hangul:
    case UNIT_CLASS.hiragana:
    case UNIT_CLASS.katakana:
      break;
    default:
      return START_CLASS.careful;
  }
  return beginsName(unitHash(value)) ? START_CLASS.begin : START_CLASS.pass;
}

/** Fills the 256 classes around `code`: a table grows with the scripts that are met, as that of units does. */
export function learnClasses(classes: Uint16Array, code: number, beginsName: BeginsName): void {
  const first = code & 0xff00;
  for (let unit = first; unit < first + 256; unit++) classes[unit] = startClassOf(unit, beginsName);
}
