import {
  createStartFinder,
  createStarts,
  type FindStarts,
  type Starts,
} from "../text/find-starts.ts";
import { createTokenBuffer, type TokenBuffer } from "../text/token-buffer.ts";
import { FormReader } from "./form-pool.ts";
import type { PrefixTable } from "./prefix-table.ts";

/** Tokens of the longest form: a name has at most 200 characters, and each may be a token. */
export const MAX_FORM_TOKENS = 256;

/** The compiled matcher: views into the image, and room to work in. */
export interface Matcher {
  /**
   * By key of a sequence of tokens: where the forms with that key begin plus one, times two; odd where longer
   * forms go on.
   */
  readonly prefixes: PrefixTable;
  readonly forms: FormReader;
  readonly starts: Starts;
  readonly findStarts: FindStarts;
  /** Tokens of the name that is being tried. */
  readonly tokens: TokenBuffer;
}

export function createMatcher(prefixes: PrefixTable, forms: Uint8Array): Matcher {
  const starts = createStarts();
  return {
    prefixes,
    forms: new FormReader(forms),
    starts,
    findStarts: createStartFinder(starts, prefixes.filter),
    tokens: createTokenBuffer(MAX_FORM_TOKENS),
  };
}
