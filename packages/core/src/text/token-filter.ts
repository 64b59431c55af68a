import { hashOn } from "./token-hash.ts";

/**
 * Which tokens may begin a name, and which first letters of words: two bits for each hash, taken from its mixed upper
 * bits, one for the word with a capital and one without. Most words of a text end here, before anything is written down
 * about them.
 */
export interface TokenFilter {
  readonly bits: Uint8Array;
  readonly shift: number;
}

/** Bits for each token or beginning of one: of those that begin nothing one in twelve gets past. */
const BITS_A_TOKEN = 24;
/** The smallest filter, a kilobyte. */
const FEWEST_BITS = 2 ** 13;

export const createTokenFilter = (bits: Uint8Array): TokenFilter => ({
  bits,
  shift: Math.clz32(8 * bits.length) + 1,
});

/** An empty filter with room for `tokens`. */
export function emptyTokenFilter(tokens: number): TokenFilter {
  const bits = 2 ** Math.round(Math.log2(1 + tokens * BITS_A_TOKEN));
  return createTokenFilter(new Uint8Array(Math.max(FEWEST_BITS, bits) / 8));
}

/** Sets one of the two bits of a hash. */
export function admit({ bits, shift }: TokenFilter, hash: number, which: 0 | 1): void {
  const bit = (hashOn(hash, 0) >>> shift) ^ which;
  bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
}

/** Adds a token. `held`: no name begins with it in small letters. */
export function admitToken(filter: TokenFilter, hash: number, held: boolean): void {
  admit(filter, hash, 1);
  if (!held) admit(filter, hash, 0);
}

/**
 * One of the two bits of a hash: 1 where a name may begin with the token. `which`: 1 where its first unit is no plain
 * small letter.
 */
export const admits = (bits: Uint8Array, shift: number, hash: number, which: number): number => {
  const bit = (hashOn(hash, 0) >>> shift) ^ which;
  return ((bits[bit >>> 3] as number) >>> (bit & 7)) & 1;
};
