import { foldCharacter } from "./read-character.ts";
import { readTokens } from "./read-tokens.ts";
import { foldUnits } from "./read-word.ts";
import {
  createTokenBuffer,
  GAP,
  GAP_BITS,
  KIND_BITS,
  rewindTokens,
  TOKEN_KIND,
} from "./token-buffer.ts";
import { UNIT_TABLE, unitValue } from "./unit-table.ts";

/** One token of a short text, written out. For forms and for checking a match, not for scanning. */
export interface FoldedToken {
  /** Where it begins in the text. */
  readonly start: number;
  /** As the text has it. */
  readonly raw: string;
  readonly folded: string;
  readonly kind: number;
  readonly gap: number;
}

const scratch = createTokenBuffer(512);

const HYPHEN = "-".charCodeAt(0);
export const isHyphen = (code: number): boolean => (unitValue(code) & 0xffff) === HYPHEN;

/**
 * What separates two tokens of one name: 0 nothing, 1 space, 2 what never stands inside a name.
 * Spaces around a hyphen say nothing ("Ельцина - Хасимото"), nor does a line break between ideographs.
 */
export function separation(gap: number, kinds: number, besideHyphen: boolean): 0 | 1 | 2 {
  if (gap === GAP.none) return 0;
  if (gap === GAP.paragraph) return 2;
  if (besideHyphen) return 0;
  return gap === GAP.lineBreak && kinds === BOTH_IDEOGRAPHS ? 0 : 1;
}
/** Kinds of two neighbours, the first one times four. */
const BOTH_IDEOGRAPHS = TOKEN_KIND.ideograph * 5;

function foldWord(text: string, start: number, end: number): string {
  let folded = "";
  foldUnits(text, start, end, (unit) => {
    folded += String.fromCharCode(unit);
  });
  return folded;
}

function foldToken(text: string, start: number, end: number, kind: number): string {
  if (kind === TOKEN_KIND.word) return foldWord(text, start, end);
  if (kind === TOKEN_KIND.symbol && end === start + 1)
    return String.fromCharCode((UNIT_TABLE[text.charCodeAt(start)] ?? 0) & 0xffff);
  return foldCharacter(text, start, end).folded;
}

/** Tokens of `text` from `start` to `end`; at most 512, which no name exceeds. */
export function foldTokens(text: string, start = 0, end: number = text.length): FoldedToken[] {
  rewindTokens(scratch, start);
  readTokens(text, scratch, end);
  const tokens: FoldedToken[] = [];
  for (let index = 0; index < scratch.count; index++) {
    const from = scratch.start[index] as number;
    const to = scratch.end[index] as number;
    const info = scratch.info[index] as number;
    const kind = info & KIND_BITS;
    tokens.push({
      start: from,
      raw: text.slice(from, to),
      folded: foldToken(text, from, to, kind),
      kind,
      gap: info & GAP_BITS,
    });
  }
  return tokens;
}
