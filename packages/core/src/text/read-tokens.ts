import { readCharacter } from "./read-character.ts";
import { readWord } from "./read-word.ts";
import { alterations, GAP, TOKEN_KIND, type TokenBuffer } from "./token-buffer.ts";
import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { classOf, isUpper, learnUnits, UNIT_CLASS, UNIT_TABLE } from "./unit-table.ts";

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

/** Reads the word at `buffer.position`; it begins with a plain unit. */
function readPlainWord(text: string, buffer: TokenBuffer, until: number): void {
  const { count: index, position: first } = buffer;
  const initial = UNIT_TABLE[text.charCodeAt(first)] as number;
  let position = first;
  let value = initial;
  let unit = 0;
  let sum = TOKEN_SEED;
  do {
    unit = value & 0xffff;
    sum = hashOn(sum, unit);
    position++;
    if (position === until) break;
    value = UNIT_TABLE[text.charCodeAt(position)] as number;
  } while (value < 0);
  buffer.start[index] = first;
  buffer.end[index] = position;
  buffer.hash[index] = sum;
  buffer.info[index] =
    TOKEN_KIND.word | buffer.gap | alterations(unit, position - first, isUpper(initial));
  buffer.position = position;
  if (value >= 0 && ENDS_PLAIN[classOf(value)] === 0) readWord(text, buffer, index, until);
}

/** Reads tokens from `buffer.position` until there are `limit` of them or the text ends. Linear in the text. */
export function readTokens(
  text: string,
  buffer: TokenBuffer,
  until: number = text.length,
  limit: number = buffer.start.length,
): void {
  while (buffer.position < until && buffer.count < limit) {
    const { position, count, gap } = buffer;
    const code = text.charCodeAt(position);
    const value = UNIT_TABLE[code] || learnUnits(code);
    const kind = classOf(value);
    if (kind === UNIT_CLASS.space) {
      if (gap === GAP.none) buffer.gap = GAP.space;
      buffer.position++;
      continue;
    }
    if (kind === UNIT_CLASS.lineBreak) {
      buffer.gap = gap < GAP.lineBreak ? GAP.lineBreak : GAP.paragraph;
      buffer.position++;
      continue;
    }
    if (kind === UNIT_CLASS.mark || kind === UNIT_CLASS.ignorable) {
      buffer.position++;
      continue;
    }
    if (value < 0) readPlainWord(text, buffer, until);
    else {
      buffer.start[count] = position;
      buffer.info[count] = gap;
      readCharacter(text, buffer, count, until);
    }
    buffer.count++;
    buffer.gap = GAP.none;
  }
}
