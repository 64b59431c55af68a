import { BUFFER_TOKENS, createTokenBuffer, type TokenBuffer } from "../text/token-buffer.ts";
import { FormReader } from "./form-pool.ts";
import { slotScale } from "./prefix-table.ts";

/** Tokens of the longest form: a name has at most 200 characters, and each may be a token. */
export const MAX_FORM_TOKENS = 256;

/** The compiled matcher: views into the image, and room to work in. */
export interface Matcher {
  /** Key in each slot, 0 where it is empty. */
  readonly keys: Int32Array;
  /** Where the forms of the key begin plus one, times two; odd where longer forms go on. */
  readonly values: Uint32Array;
  readonly scale: number;
  readonly forms: FormReader;
  readonly tokens: TokenBuffer;
}

export function createMatcher(keys: Uint32Array, values: Uint32Array, forms: Uint8Array): Matcher {
  return {
    keys: new Int32Array(keys.buffer, keys.byteOffset, keys.length),
    values,
    scale: slotScale(keys.length),
    forms: new FormReader(forms),
    tokens: createTokenBuffer(BUFFER_TOKENS),
  };
}
