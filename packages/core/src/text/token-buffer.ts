/** Tokens held at a time: enough for the cost of a refill to vanish, small enough to stay in the first cache. */
export const BUFFER_TOKENS = 2048;

/** `word`: a run of letters and digits. `ideograph` and `hangul`: one character. `symbol`: anything else but space. */
export const TOKEN_KIND = { word: 0, symbol: 1, ideograph: 2, hangul: 3 } as const;

/** What lies before a token. A line break counts once; two or more separate paragraphs. */
export const GAP = { none: 0, space: 4, lineBreak: 8, paragraph: 12 } as const;
export const GAP_BITS = 12;
export const KIND_BITS = 3;
/** The word is a possessive if an apostrophe was lost: it ends in s and is long enough ("Abes"). */
export const ENDS_IN_S = 16;
/** The word begins with a capital and is long enough to be a name with another word stuck to it. */
export const LONG_CAPITAL = 32;

/** Tokens of a stretch of text, as parallel arrays. */
export interface TokenBuffer {
  count: number;
  /** Where reading goes on. */
  position: number;
  /** What has been seen since the last token. */
  gap: number;
  /** Just before these positions names may be cut in two: by a hyphen and a space, by the number of a line. */
  cuts: number[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of the folded units. */
  readonly hash: Int32Array;
  /** Kind and gap before. */
  readonly info: Uint8Array;
}

export function createTokenBuffer(size: number = BUFFER_TOKENS): TokenBuffer {
  return {
    count: 0,
    position: 0,
    gap: GAP.none,
    cuts: [],
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    info: new Uint8Array(size),
  };
}

/** Forgets the first `count` tokens. */
export function dropTokens(buffer: TokenBuffer, count: number): void {
  for (const array of [buffer.start, buffer.end, buffer.hash, buffer.info])
    array.copyWithin(0, count, buffer.count);
  buffer.count -= count;
}

export function rewindTokens(buffer: TokenBuffer, position: number): void {
  buffer.count = 0;
  buffer.position = position;
  buffer.gap = GAP.none;
  buffer.cuts = [];
}
