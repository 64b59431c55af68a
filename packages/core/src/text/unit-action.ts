import { classOf, UNIT_CLASS, unitValue } from "./unit-table.ts";
import { HASH_FACTOR, TOKEN_SEED } from "./token-hash.ts";

/**
 * What a unit that is no plain unit of a word does to a scan for starts. Up to `careful` a word before it has not
 * simply ended.
 */
export const UNIT_ACTION = {
  /** Not asked about yet. */
  unknown: 0,
  /** Marks, invisible characters, ligatures, surrogates, half-width kana: the careful reader takes over. */
  careful: 1,
  /** Ends a word, and no name begins here: spaces, most signs, most ideographs. */
  pass: 2,
  /** Ends a word and begins a name, as a token of its own. */
  begin: 3,
  /** Ends a word, or cuts it in two at a line end. */
  hyphen: 4,
} as const;

/** Whether a name of the dictionary begins with a token. */
export type BeginsName = (hash: number) => boolean;

const HYPHENS = /[-\u2010]/;

/** Hash of a token that is one unit. */
export const unitHash = (value: number): number =>
  Math.imul(TOKEN_SEED ^ (value & 0xffff), HASH_FACTOR);

function actionOf(code: number, beginsName: BeginsName): number {
  const value = unitValue(code);
  // Never asked for: words are read before.
  if (value < 0) return UNIT_ACTION.pass;
  switch (classOf(value)) {
    case UNIT_CLASS.space:
    case UNIT_CLASS.lineBreak:
      return UNIT_ACTION.pass;
    case UNIT_CLASS.symbol:
      if (HYPHENS.test(String.fromCharCode(code))) return UNIT_ACTION.hyphen;
      break;
    case UNIT_CLASS.ideograph:
    case UNIT_CLASS.hangul:
    case UNIT_CLASS.hiragana:
    case UNIT_CLASS.katakana:
      break;
    default:
      return UNIT_ACTION.careful;
  }
  return beginsName(unitHash(value)) ? UNIT_ACTION.begin : UNIT_ACTION.pass;
}

/** Fills the 256 actions around `code`: a table grows with the scripts that are met, as that of units does. */
export function learnActions(actions: Uint8Array, code: number, beginsName: BeginsName): void {
  const first = code & 0xff00;
  for (let unit = first; unit < first + 256; unit++) actions[unit] = actionOf(unit, beginsName);
}
