import { isLetterPair, readWord } from "./read-word.ts";
import { GAP_BITS, TOKEN_KIND, type TokenBuffer } from "./token-buffer.ts";
import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { classOf, UNIT_CLASS, unitValue } from "./unit-table.ts";

const VOICED = new Set([0x3099, 0xff9e]);
const SEMI_VOICED = new Set([0x309a, 0xff9f]);

/** One character at `position` that is a token of its own: how many units it takes and what it folds to. */
export function foldCharacter(
  text: string,
  position: number,
  until: number,
): { length: number; folded: string } {
  const unit = text.charAt(position);
  const kind = classOf(unitValue(text.charCodeAt(position)));
  if (kind === UNIT_CLASS.surrogate) {
    const point = text.codePointAt(position) ?? 0;
    if (point > 0xffff && position + 2 > until) return { length: 1, folded: unit };
    return { length: point > 0xffff ? 2 : 1, folded: String.fromCodePoint(point) };
  }
  if (kind === UNIT_CLASS.jamo) {
    // Up to three conjoining letters make one syllable.
    for (let length = Math.min(3, until - position); length > 1; length--) {
      const composed = text.slice(position, position + length).normalize("NFC");
      if (composed.length === 1) return { length, folded: composed };
    }
    return { length: 1, folded: unit };
  }
  const full = kind === UNIT_CLASS.halfKatakana ? unit.normalize("NFKC") : unit;
  const next = position + 1 < until ? text.charCodeAt(position + 1) : 0;
  const mark = VOICED.has(next) ? "\u3099" : SEMI_VOICED.has(next) ? "\u309A" : "";
  const composed = (full + mark).normalize("NFC");
  if (mark !== "" && composed.length === 1) return { length: 2, folded: composed };
  return { length: 1, folded: full };
}

/** Reads the character at `start[index]`, or the word, where it begins with what is no plain unit. */
export function readCharacter(
  text: string,
  buffer: TokenBuffer,
  index: number,
  until: number,
): void {
  const position = buffer.start[index] ?? 0;
  const gap = (buffer.info[index] ?? 0) & GAP_BITS;
  const value = unitValue(text.charCodeAt(position));
  const kind = classOf(value);
  if (
    kind === UNIT_CLASS.expanding ||
    (kind === UNIT_CLASS.surrogate && isLetterPair(text, position))
  )
    return readWord(text, buffer, index, until);
  let sum = TOKEN_SEED;
  let length = 1;
  if (kind === UNIT_CLASS.symbol || kind === UNIT_CLASS.ideograph || kind === UNIT_CLASS.hangul)
    sum = hashOn(sum, value & 0xffff);
  else {
    const character = foldCharacter(text, position, until);
    length = character.length;
    for (let unit = 0; unit < character.folded.length; unit++)
      sum = hashOn(sum, character.folded.charCodeAt(unit));
  }
  buffer.hash[index] = sum;
  buffer.end[index] = position + length;
  buffer.info[index] = kindOf(text, position, kind) | gap;
  buffer.position = position + length;
}

/** Kind of a token that is one character of class `kind`. */
export function kindOf(text: string, position: number, kind: number): number {
  if (kind === UNIT_CLASS.symbol) return TOKEN_KIND.symbol;
  if (kind === UNIT_CLASS.hangul || kind === UNIT_CLASS.jamo) return TOKEN_KIND.hangul;
  if (kind !== UNIT_CLASS.surrogate) return TOKEN_KIND.ideograph;
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  return /\p{L}/u.test(character) ? TOKEN_KIND.ideograph : TOKEN_KIND.symbol;
}
