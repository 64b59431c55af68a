import { readCharacter } from "./read-character.ts";
import { readWord } from "./read-word.ts";
import {
  ENDS_IN_S,
  GAP,
  GAP_BITS,
  LONG_CAPITAL,
  TOKEN_KIND,
  type TokenBuffer,
} from "./token-buffer.ts";
import { HASH_FACTOR, TOKEN_SEED } from "./token-hash.ts";
import { classOf, isCased, isUpper, learnUnits, UNIT_CLASS, UNIT_TABLE } from "./unit-table.ts";

const SMALL_S = "s".charCodeAt(0);
/** Shortest word that may be a possessive without its apostrophe: "Abes". */
const POSSESSIVE_LETTERS = 4;
/** Shortest word that may be a name and another word: "Japanin". */
const GLUED_LETTERS = 7;

const LINE_NUMBER_END = /[、．.)）:：\]|]/;

/** By class: 1 where a unit simply ends a word, 0 where the word needs the careful reader. */
const ENDS_PLAIN = new Uint8Array(16).fill(1);
for (const kind of [
  UNIT_CLASS.word, // not learnt yet
  UNIT_CLASS.ignorable,
  UNIT_CLASS.mark,
  UNIT_CLASS.expanding,
  UNIT_CLASS.surrogate,
])
  ENDS_PLAIN[kind] = 0;

/** A hyphen that is followed but not preceded by a space, before a small letter: a word may have been cut here. */
function followsCut(text: string, { start }: TokenBuffer, index: number): boolean {
  const unit = text.charCodeAt(start[index - 1] ?? 0);
  if (unit !== 0x2d && unit !== 0x2010) return false;
  const next = UNIT_TABLE[text.charCodeAt(start[index] ?? 0)] ?? 0;
  return isCased(next) && !isUpper(next);
}

/** A number that begins a line and the sign after it: a line number may cut a word here. */
function endsLineNumber(text: string, { start, info }: TokenBuffer, index: number): boolean {
  if (index === 0 || ((info[index - 1] ?? 0) & GAP_BITS) !== GAP.lineBreak) return false;
  const unit = text.charCodeAt(start[index - 1] ?? 0);
  return unit >= 0x30 && unit <= 0x39 && LINE_NUMBER_END.test(text.charAt(start[index] ?? 0));
}

/**
 * Reads tokens from `buffer.position` until the buffer is full or the text ends.
 * Linear in the text; the inner loop is the hot path of every scan.
 */
export function readTokens(text: string, buffer: TokenBuffer, until: number = text.length): void {
  const { start, end, hash, cut, info } = buffer;
  // Copies: a binding of another module is read anew each time.
  const table = UNIT_TABLE;
  const factor = HASH_FACTOR;
  const seed = TOKEN_SEED;
  const size = start.length;
  let { count, position, gap } = buffer;
  while (position < until && count < size) {
    const first = position;
    const initial = table[text.charCodeAt(position)] as number;
    let value = initial;
    if (value < 0) {
      let unit = 0;
      let last = seed;
      let sum = seed;
      do {
        last = sum;
        unit = value & 0xffff;
        sum = Math.imul(sum ^ unit, factor);
        position++;
        if (position === until) break;
        value = table[text.charCodeAt(position)] as number;
      } while (value < 0);
      start[count] = first;
      hash[count] = sum;
      cut[count] = last;
      const length = position - first;
      info[count] =
        TOKEN_KIND.word |
        gap |
        (unit === SMALL_S && length >= POSSESSIVE_LETTERS ? ENDS_IN_S : 0) |
        (length >= GLUED_LETTERS && isUpper(initial) ? LONG_CAPITAL : 0);
      if (value >= 0 && ENDS_PLAIN[classOf(value)] === 0) {
        readWord(text, buffer, count, until);
        position = buffer.position;
      } else end[count] = position;
      if (gap !== GAP.none && count > 0 && info[count - 1] === TOKEN_KIND.symbol)
        if (followsCut(text, buffer, count)) buffer.cuts.push(first + 1);
      count++;
      gap = GAP.none;
      continue;
    }
    if (value === 0) value = learnUnits(text.charCodeAt(position));
    if (value < 0) continue;
    switch (classOf(value)) {
      case UNIT_CLASS.space:
        if (gap === GAP.none) gap = GAP.space;
        position++;
        break;
      case UNIT_CLASS.lineBreak:
        gap = gap < GAP.lineBreak ? GAP.lineBreak : GAP.paragraph;
        position++;
        break;
      case UNIT_CLASS.symbol:
        start[count] = first;
        end[count] = first + 1;
        hash[count] = Math.imul(seed ^ (value & 0xffff), factor);
        cut[count] = seed;
        info[count] = TOKEN_KIND.symbol | gap;
        position++;
        if (gap === GAP.none && endsLineNumber(text, buffer, count)) buffer.cuts.push(first + 1);
        count++;
        gap = GAP.none;
        break;
      case UNIT_CLASS.ignorable:
      case UNIT_CLASS.mark:
        position++;
        break;
      default:
        info[count] = gap;
        start[count] = first;
        readCharacter(text, buffer, count, until);
        position = buffer.position;
        count++;
        gap = GAP.none;
    }
  }
  buffer.count = count;
  buffer.position = position;
  buffer.gap = gap;
}
