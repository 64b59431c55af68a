import { StartFinder } from "../text/start-finder.ts";
import { createTokenBuffer, type TokenBuffer } from "../text/token-buffer.ts";
import { createTokenFilter } from "../text/token-filter.ts";
import { FormReader } from "./form-pool.ts";
import { lookUp, type PrefixTable } from "./prefix-table.ts";

/** Tokens of the longest form: a name has at most 200 characters, and each may be a token. */
export const MAX_FORM_TOKENS = 256;

/** The compiled matcher: views into the image, and room to work in. */
export interface Matcher {
  /** By key of a sequence of tokens, the entry of `prefix-table.ts`. */
  readonly prefixes: PrefixTable;
  readonly forms: FormReader;
  /** Finds the first token of the name that is to be tried. */
  readonly starts: StartFinder;
  /** Tokens of the name that is being tried. */
  readonly tokens: TokenBuffer;
}

export function createMatcher(
  prefixes: PrefixTable,
  heads: Uint32Array,
  firstTokens: Uint8Array,
  stems: Uint8Array,
  forms: Uint8Array,
): Matcher {
  const tokens = createTokenBuffer(MAX_FORM_TOKENS);
  return {
    prefixes,
    forms: new FormReader(forms),
    starts: new StartFinder(
      tokens,
      heads,
      createTokenFilter(firstTokens),
      createTokenFilter(stems),
      (hash) => lookUp(prefixes, hash) !== 0,
    ),
    tokens,
  };
}
