import { ENDS_PLAIN, readTokens } from "./read-tokens.ts";
import { alterations, createTokenBuffer, rewindTokens, TOKEN_KIND } from "./token-buffer.ts";
import { HASH_FACTOR, TOKEN_SEED } from "./token-hash.ts";
import { learnUnits, UNIT_CLASS, UNIT_TABLE, WORD_UNITS } from "./unit-table.ts";

/** Starts found at a time: enough for the cost of a refill to vanish, small enough to stay in the first cache. */
const STARTS_AT_A_TIME = 1024;

/**
 * Which tokens may begin a name: one bit for each hash, taken from its mixed upper bits. Most words of a text end
 * here, before anything is written down about them.
 */
export interface TokenFilter {
  readonly bits: Uint8Array;
  readonly shift: number;
}

/** Tokens of a text with which a name may begin, as parallel arrays. */
export interface Starts {
  count: number;
  /** Where reading goes on. */
  position: number;
  /** Just before these positions names may be cut in two: by a hyphen and a space, by the number of a line. */
  cuts: number[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** Kind, and how the word may be altered. */
  readonly info: Uint8Array;
}

export const createStarts = (size: number = STARTS_AT_A_TIME): Starts => ({
  count: 0,
  position: 0,
  cuts: [],
  start: new Int32Array(size),
  end: new Int32Array(size),
  hash: new Int32Array(size),
  info: new Uint8Array(size),
});

const careful = createTokenBuffer(1);

/** Reads one token that is not all plain units. Always a start, for it is rare. */
function addCarefully(text: string, starts: Starts, from: number, until: number): void {
  rewindTokens(careful, from);
  readTokens(text, careful, until, 1);
  starts.position = careful.position;
  if (careful.count === 0) return;
  const index = starts.count++;
  starts.start[index] = careful.start[0] as number;
  starts.end[index] = careful.end[0] as number;
  starts.hash[index] = careful.hash[0] as number;
  starts.info[index] = careful.info[0] as number;
  if (text.charCodeAt(careful.position - 1) === SOFT_HYPHEN)
    starts.cuts.push(careful.position + CUT_REACH);
}

const SOFT_HYPHEN = 0xad;
const HYPHEN = "-".charCodeAt(0);
const SPACE = " ".charCodeAt(0);
/** Units that are read for the line end and indentation after a hyphen, or for a line number. */
const CUT_REACH = 40;
const DIVIDES_WORD = /^[-\u2010]\s+\p{Ll}/u;
const LINE_NUMBER = /^\n[ \t]*\d{1,4}[、．.)）:：\]|]/;

/** Notes that a hyphen may cut a word in two: "Vladi- mir". */
function noteHyphen(text: string, starts: Starts, at: number): void {
  const next = text.charCodeAt(at + 1);
  if (WORD_UNITS[next] !== 0 || !DIVIDES_WORD.test(text.slice(at, at + CUT_REACH))) return;
  starts.cuts.push(at + CUT_REACH);
}

/** The first sign after the digits; white space and digits lie below it. */
const COLON = ":".charCodeAt(0);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isBlank = (code: number): boolean => code === SPACE || code === 9;

/** Notes that a line begins with a number, which may cut a word in two: "obse\n2、rvers". */
function noteLine(text: string, starts: Starts, at: number): void {
  let next = at + 1;
  while (next < at + CUT_REACH && isBlank(text.charCodeAt(next))) next++;
  if (!isDigit(text.charCodeAt(next)) || !LINE_NUMBER.test(text.slice(at, at + CUT_REACH))) return;
  starts.cuts.push(at + CUT_REACH);
}

// Copies: a binding or a field of another module is read anew each time.
const { space: SPACE_CLASS, lineBreak: LINE_BREAK, symbol: SYMBOL } = UNIT_CLASS;
const { ideograph: IDEOGRAPH, hangul: HANGUL } = UNIT_CLASS;
const { hiragana: HIRAGANA, katakana: KATAKANA } = UNIT_CLASS;
const { word: WORD_TOKEN, symbol: SYMBOL_TOKEN } = TOKEN_KIND;
const { ideograph: IDEOGRAPH_TOKEN, hangul: HANGUL_TOKEN } = TOKEN_KIND;

/** Combining marks that voice the kana before them. */
const VOICED = 0x3099;
const SEMI_VOICED = 0x309a;

/** Whether a kana stands for itself: no mark comes next. */
const isPlainKana = (kind: number, next: number): boolean =>
  (kind === HIRAGANA || kind === KATAKANA) && next !== VOICED && next !== SEMI_VOICED;

/** Finds starts from `starts.position` on, until there is no room for more or the text ends. */
export type FindStarts = (text: string, until: number) => void;

/**
 * The hot path of every scan: each unit is read once and looked up once. A closure, because engines then know where
 * its arrays lie.
 */
export function createStartFinder(starts: Starts, filter: TokenFilter): FindStarts {
  const { start, end, hash, info } = starts;
  const { bits, shift } = filter;
  const words = WORD_UNITS;
  const units = UNIT_TABLE;
  const endsPlain = ENDS_PLAIN;
  const factor = HASH_FACTOR;
  const seed = TOKEN_SEED;
  const size = start.length;
  return (text, until) => {
    let { position, count } = starts;
    while (position < until && count < size) {
      const first = position;
      const code = text.charCodeAt(position);
      let unit = words[code] as number;
      if (unit !== 0) {
        const capital = unit !== code;
        let last = 0;
        let stop = SPACE;
        let sum = seed;
        do {
          last = unit;
          sum = Math.imul(sum ^ unit, factor);
          position++;
          if (position === until) break;
          stop = text.charCodeAt(position);
          unit = words[stop] as number;
        } while (unit !== 0);
        if (stop === SPACE) position++;
        else if (position < until && endsPlain[((units[stop] as number) >>> 16) & 15] === 0) {
          starts.count = count;
          addCarefully(text, starts, first, until);
          ({ count, position } = starts);
          continue;
        }
        const stopped = stop === SPACE ? position - 1 : position;
        const altered = alterations(last, stopped - first, capital);
        const bit = Math.imul(sum, factor) >>> shift;
        if ((altered | (((bits[bit >>> 3] as number) >>> (bit & 7)) & 1)) === 0) continue;
        start[count] = first;
        end[count] = stopped;
        hash[count] = sum;
        info[count++] = WORD_TOKEN | altered;
        continue;
      }
      const value = units[code] as number;
      const kind = (value >>> 16) & 15;
      if (kind === SPACE_CLASS) position++;
      else if (
        kind === SYMBOL ||
        kind === IDEOGRAPH ||
        kind === HANGUL ||
        isPlainKana(kind, text.charCodeAt(first + 1))
      ) {
        position++;
        if ((value & 0xffff) === HYPHEN) noteHyphen(text, starts, first);
        const sum = Math.imul(seed ^ (value & 0xffff), factor);
        const bit = Math.imul(sum, factor) >>> shift;
        if ((((bits[bit >>> 3] as number) >>> (bit & 7)) & 1) === 0) continue;
        start[count] = first;
        end[count] = position;
        hash[count] = sum;
        info[count++] =
          kind === SYMBOL ? SYMBOL_TOKEN : kind === HANGUL ? HANGUL_TOKEN : IDEOGRAPH_TOKEN;
      } else if (kind === LINE_BREAK) {
        position++;
        if (text.charCodeAt(position) < COLON) noteLine(text, starts, first);
      } else if (value === 0) learnUnits(code);
      else {
        starts.count = count;
        addCarefully(text, starts, first, until);
        ({ count, position } = starts);
      }
    }
    starts.position = position;
    starts.count = count;
  };
}
