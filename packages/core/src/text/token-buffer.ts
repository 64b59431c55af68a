/** `word`: a run of letters and digits. `ideograph` and `hangul`: one character. `symbol`: anything else but space. */
export const TOKEN_KIND = { word: 0, symbol: 1, ideograph: 2, hangul: 3 } as const;

/** What lies before a token. A line break counts once; two or more separate paragraphs. */
export const GAP = { none: 0, space: 4, lineBreak: 8, paragraph: 12 } as const;
export const GAP_BITS = 12;
export const KIND_BITS = 3;
/** The word is a possessive if an apostrophe was lost: it ends in s and is long enough ("Abes"). */
export const ENDS_IN_S = 16;
/** Upper eight bits of the units of Arabic script. */
export const ARABIC = 6;
/** The word begins with a capital, or is Arabic, and is long enough to be a name with another word stuck to it. */
export const LONG_CAPITAL = 32;

/** A name may begin with the token as it is. */
export const MAY_BEGIN = 64;

/** Tokens of a stretch of text, as parallel arrays. */
export interface TokenBuffer {
  count: number;
  /** Where reading goes on. */
  position: number;
  /** What has been seen since the last token. */
  gap: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of the folded units. */
  readonly hash: Int32Array;
  /** Kind, gap before, and how the word may be altered. */
  readonly info: Uint8Array;
}

export function createTokenBuffer(size: number): TokenBuffer {
  return {
    count: 0,
    position: 0,
    gap: GAP.none,
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    info: new Uint8Array(size),
  };
}

export function rewindTokens(buffer: TokenBuffer, position: number): void {
  buffer.count = 0;
  buffer.position = position;
  buffer.gap = GAP.none;
}

export const SMALL_S = "s".charCodeAt(0);
/** Shortest word that may be a possessive without its apostrophe: "Abes". */
export const POSSESSIVE_LETTERS = 4;
/** Shortest word that may be a name and another word: "Japanin". */
const GLUED_LETTERS = 7;
/** Fewest letters of a name that is looked for in a longer word: Abe would be found in too many. */
export const STEM_LETTERS = 5;
/** Fewest letters of the word that is stuck to it. */
export const SHORTEST_REST = 2;
/** What the filter of stems knows by which bit: the first letters of such a name, or all of them. */
export const STEM = { whole: 0, head: 1 } as const;

/** Most digits of the number of a line that is taken out where it cuts a name. */
export const NUMBER_DIGITS = 4;

/** How a word may be altered, by its last folded unit, its length, and whether it begins with a capital. */
export const alterations = (last: number, length: number, capital: boolean): number =>
  (last === SMALL_S && length >= POSSESSIVE_LETTERS ? ENDS_IN_S : 0) |
  (capital && length >= GLUED_LETTERS ? LONG_CAPITAL : 0);
