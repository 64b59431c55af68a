import {
  createStartFinder,
  createStarts,
  type FindStarts,
  type Starts,
} from "../text/find-starts.ts";
import { createTokenBuffer, type TokenBuffer } from "../text/token-buffer.ts";
import { createTokenFilter, type TokenFilter } from "../text/token-filter.ts";
import { FormReader } from "./form-pool.ts";
import { lookUp, type PrefixTable } from "./prefix-table.ts";

/** Tokens of the longest form: a name has at most 200 characters, and each may be a token. */
export const MAX_FORM_TOKENS = 256;

/** The compiled matcher: views into the image, and room to work in. */
export interface Matcher {
  /**
   * By key of a sequence of tokens: where the forms with that key begin plus one, times two; odd where longer
   * forms go on.
   */
  readonly prefixes: PrefixTable;
  /** First tokens of the forms. */
  readonly filter: TokenFilter;
  /** First letters of the names of one word that are looked for in longer words. */
  readonly stems: TokenFilter;
  readonly forms: FormReader;
  readonly starts: Starts;
  readonly findStarts: FindStarts;
  /** Tokens of the name that is being tried. */
  readonly tokens: TokenBuffer;
}

export function createMatcher(
  prefixes: PrefixTable,
  firstTokens: Uint8Array,
  stems: Uint8Array,
  forms: Uint8Array,
): Matcher {
  const starts = createStarts();
  const filter = createTokenFilter(firstTokens);
  return {
    prefixes,
    filter,
    stems: createTokenFilter(stems),
    forms: new FormReader(forms),
    starts,
    findStarts: createStartFinder(starts, filter, (hash) => lookUp(prefixes, hash) !== 0),
    tokens: createTokenBuffer(MAX_FORM_TOKENS),
  };
}
