/** Hash of a token before its first unit. */
export const TOKEN_SEED = 0x2f0b4c47;
/** Odd, from the golden ratio (0x9e3779b1): spreads small differences over all bits. */
export const HASH_FACTOR = -1640531535;

/** Hash of a token with one more unit. The number is `HASH_FACTOR`, which would be looked up anew for each unit. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, -1640531535);

/** Undoes a multiplication by the factor, modulo 2 to the 32; each step doubles the right bits. */
const INVERSE_FACTOR = [1, 2, 3, 4, 5].reduce(
  (inverse) => Math.imul(inverse, 2 - Math.imul(HASH_FACTOR, inverse)),
  HASH_FACTOR as number,
);

/** Hash of the token without its last unit. */
export const withoutUnit = (hash: number, unit: number): number =>
  Math.imul(hash, INVERSE_FACTOR) ^ unit;

const JOINED = 0x27d4eb2d;
const APART = 0x5bd1e995;

/** Key of a sequence of tokens from the key of all but the last, what separates it, and its hash. */
export const extendKey = (key: number, apart: number, hash: number): number =>
  (Math.imul(key ^ (apart === 0 ? JOINED : APART), HASH_FACTOR) + hash) | 0;
