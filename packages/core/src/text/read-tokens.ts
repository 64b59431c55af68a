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
import { isCased, isUpper, learnUnits, UNIT_CLASS, UNIT_TABLE } from "./unit-table.ts";

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
  if (((info[index - 1] ?? 0) & GAP_BITS) !== GAP.lineBreak) return false;
  const unit = text.charCodeAt(start[index - 1] ?? 0);
  return unit >= 0x30 && unit <= 0x39 && LINE_NUMBER_END.test(text.charAt(start[index] ?? 0));
}

/** Remembers that a name may be cut in two just before token `index` or, at a line number, just after it. */
function noteCut(text: string, buffer: TokenBuffer, index: number): void {
  if (followsCut(text, buffer, index) || endsLineNumber(text, buffer, index))
    buffer.cuts.push((buffer.start[index] ?? 0) + 1);
}

/** What a text has one by one is read here, in the order of how often it comes. */
const {
  space: SPACE,
  lineBreak: LINE_BREAK,
  symbol: SYMBOL,
  mark: MARK,
  ignorable: IGNORABLE,
} = UNIT_CLASS;
const { ideograph: IDEOGRAPH, hiragana: HIRAGANA, katakana: KATAKANA, hangul: HANGUL } = UNIT_CLASS;
const { none: NO_GAP, space: SPACE_GAP, lineBreak: LINE_GAP, paragraph: PARAGRAPH_GAP } = GAP;
const { word: WORD_TOKEN, symbol: SYMBOL_TOKEN } = TOKEN_KIND;
const { ideograph: IDEOGRAPH_TOKEN, hangul: HANGUL_TOKEN } = TOKEN_KIND;
/** Combining marks that voice the kana before them. */
const VOICED = 0x3099;
const SEMI_VOICED = 0x309a;

/**
 * Reads tokens from `buffer.position` until the buffer is full or the text ends.
 * Linear in the text; the inner loop is the hot path of every scan.
 */
export function readTokens(text: string, buffer: TokenBuffer, until: number = text.length): void {
  const { start, end, hash, info } = buffer;
  // Copies: a binding of another module is read anew each time.
  const table = UNIT_TABLE;
  const factor = HASH_FACTOR;
  const seed = TOKEN_SEED;
  const size = start.length;
  let { count, position, gap } = buffer;
  while (position < until && count < size) {
    const first = position;
    let value = table[text.charCodeAt(position)] as number;
    if (value < 0) {
      const initial = value;
      let unit = 0;
      let sum = seed;
      do {
        unit = value & 0xffff;
        sum = Math.imul(sum ^ unit, factor);
        position++;
        if (position === until) break;
        value = table[text.charCodeAt(position)] as number;
      } while (value < 0);
      const length = position - first;
      start[count] = first;
      end[count] = position;
      hash[count] = sum;
      info[count] =
        WORD_TOKEN |
        gap |
        (unit === SMALL_S && length >= POSSESSIVE_LETTERS ? ENDS_IN_S : 0) |
        (length >= GLUED_LETTERS && isUpper(initial) ? LONG_CAPITAL : 0);
      if (gap !== NO_GAP && count > 0 && info[count - 1] === SYMBOL_TOKEN)
        noteCut(text, buffer, count);
      gap = NO_GAP;
      if (value >= 0) {
        const kind = (value >>> 16) & 15;
        if (kind === SPACE) {
          gap = SPACE_GAP;
          position++;
        } else if (ENDS_PLAIN[kind] === 0) {
          readWord(text, buffer, count, until);
          position = buffer.position;
        }
      }
      count++;
      continue;
    }
    if (value === 0) {
      value = learnUnits(text.charCodeAt(position));
      if (value < 0) continue;
    }
    const kind = (value >>> 16) & 15;
    if (kind === SPACE) {
      if (gap === NO_GAP) gap = SPACE_GAP;
      position++;
    } else if (kind === SYMBOL) {
      start[count] = first;
      end[count] = ++position;
      hash[count] = Math.imul(seed ^ (value & 0xffff), factor);
      info[count] = SYMBOL_TOKEN | gap;
      if (gap === NO_GAP && count > 0 && (info[count - 1] as number) >= LINE_GAP)
        noteCut(text, buffer, count);
      count++;
      gap = NO_GAP;
    } else if (kind === LINE_BREAK) {
      gap = gap < LINE_GAP ? LINE_GAP : PARAGRAPH_GAP;
      position++;
    } else if (kind === MARK || kind === IGNORABLE) position++;
    else {
      const next = position + 1 < until ? text.charCodeAt(position + 1) : 0;
      const plain = kind === IDEOGRAPH || kind === HANGUL || kind === HIRAGANA || kind === KATAKANA;
      start[count] = first;
      if (plain && next !== VOICED && next !== SEMI_VOICED) {
        end[count] = ++position;
        hash[count] = Math.imul(seed ^ (value & 0xffff), factor);
        info[count] = gap | (kind === HANGUL ? HANGUL_TOKEN : IDEOGRAPH_TOKEN);
      } else {
        info[count] = gap;
        readCharacter(text, buffer, count, until);
        position = buffer.position;
      }
      count++;
      gap = NO_GAP;
    }
  }
  buffer.count = count;
  buffer.position = position;
  buffer.gap = gap;
}
