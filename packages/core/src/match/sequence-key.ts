import { separation } from "../text/fold-tokens.ts";
import { GAP_BITS, KIND_BITS, TOKEN_KIND, type TokenBuffer } from "../text/token-buffer.ts";
import { extendKey, hashOn, TOKEN_SEED } from "../text/token-hash.ts";

const HYPHEN_HASH = hashOn(TOKEN_SEED, "-".charCodeAt(0));

/** What separates token `index` from the one before it, as names see it. */
export function separationAt(tokens: TokenBuffer, index: number): 0 | 1 | 2 {
  const info = tokens.info[index] as number;
  const before = (tokens.info[index - 1] as number) & KIND_BITS;
  const besideHyphen =
    ((info & KIND_BITS) === TOKEN_KIND.symbol && tokens.hash[index] === HYPHEN_HASH) ||
    (before === TOKEN_KIND.symbol && tokens.hash[index - 1] === HYPHEN_HASH);
  return separation(info & GAP_BITS, before * 4 + (info & KIND_BITS), besideHyphen);
}

/** Key of the tokens up to and with `index`; `before` is the key of those before it, if there are any. */
export function sequenceKey(
  tokens: TokenBuffer,
  index: number,
  before: number | undefined,
): number {
  const hash = tokens.hash[index] as number;
  return before === undefined
    ? hash
    : extendKey(before, separationAt(tokens, index) === 1 ? 1 : 0, hash);
}
