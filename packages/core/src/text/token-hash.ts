/** Hash of a token before its first unit. */
export const TOKEN_SEED = 1;
/**
 * Hash of a token with one more unit; with 0, a hash mixed once more. The factor is odd, from the golden ratio
 * (0x9e3779b1), and spreads small differences over all bits.
 */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, -1640531535);

/** Undoes a multiplication by the factor: their product is 1 modulo 2 to the 32. */
const INVERSE_FACTOR = 244002641;

/** Hash of the token without its last unit. */
export const withoutUnit = (hash: number, unit: number): number =>
  Math.imul(hash, INVERSE_FACTOR) ^ unit;

const JOINED = 0x27d4eb2d;
const APART = 0x5bd1e995;

/** Key of a sequence of tokens from the key of all but the last, what separates it, and its hash. */
export const extendKey = (key: number, apart: number, hash: number): number =>
  (hashOn(key, apart === 0 ? JOINED : APART) + hash) | 0;
