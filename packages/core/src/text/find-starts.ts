import { CUT_REACH, noteHyphen } from "./note-cuts.ts";
import { foldCharacter } from "./read-character.ts";
import { readTokens } from "./read-tokens.ts";
import {
  createTokenBuffer,
  type ENDS_IN_S,
  type GLUED_LETTERS,
  type LONG_CAPITAL,
  MAY_BEGIN,
  type NUMBER_DIGITS,
  type POSSESSIVE_LETTERS,
  rewindTokens,
  type SHORT_NUMBER,
  TOKEN_KIND,
} from "./token-buffer.ts";
import type { TokenFilter } from "./token-filter.ts";
import type { HASH_FACTOR, TOKEN_SEED } from "./token-hash.ts";
import { type BeginsName, learnActions, UNIT_ACTION, unitHash } from "./unit-action.ts";
import { classOf, UNIT_CLASS, unitValue, WORD_UNITS } from "./unit-table.ts";

/** Starts found at a time: enough for the cost of a refill to vanish, small enough to stay in the first cache. */
const STARTS_AT_A_TIME = 1024;

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
  /** Kind, whether the token as it is may begin a name, and how it may be altered. */
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

const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;
/** Combining marks that voice the kana before them. */
const VOICED = 0x3099;
const SEMI_VOICED = 0x309a;
const isVoicing = (code: number): boolean => code === VOICED || code === SEMI_VOICED;
const isKana = (kind: number): boolean =>
  kind === UNIT_CLASS.hiragana || kind === UNIT_CLASS.katakana;

const careful = createTokenBuffer(1);

/** Adds the token at `from`, read with all care. Always a start, for such tokens are rare. */
function addCarefully(text: string, starts: Starts, from: number, until: number): void {
  rewindTokens(careful, from);
  readTokens(text, careful, until, 1);
  starts.position = careful.position;
  if (careful.count === 0) return;
  const index = starts.count++;
  starts.start[index] = careful.start[0] as number;
  starts.end[index] = careful.end[0] as number;
  starts.hash[index] = careful.hash[0] as number;
  starts.info[index] = (careful.info[0] as number) | MAY_BEGIN;
  if (text.charCodeAt(careful.position - 1) === SOFT_HYPHEN)
    starts.cuts.push(careful.position + CUT_REACH);
}

/** Adds the token of one unit at `at`, unless a mark makes another of it. */
function addUnit(text: string, starts: Starts, at: number, until: number): void {
  const value = unitValue(text.charCodeAt(at));
  const kind = classOf(value);
  if (isKana(kind) && isVoicing(text.charCodeAt(at + 1)))
    return addCarefully(text, starts, at, until);
  const index = starts.count++;
  starts.position = at + 1;
  starts.start[index] = at;
  starts.end[index] = at + 1;
  starts.hash[index] = unitHash(value);
  starts.info[index] =
    MAY_BEGIN |
    (kind === UNIT_CLASS.symbol
      ? TOKEN_KIND.symbol
      : kind === UNIT_CLASS.hangul
        ? TOKEN_KIND.hangul
        : TOKEN_KIND.ideograph);
}

/** Where the token begins that the careful reader is to read at `at`: a mark may voice the kana before it. */
function carefulStart(text: string, at: number, until: number): number {
  if (at === 0 || !isVoicing(text.charCodeAt(at))) return at;
  if (!isKana(classOf(unitValue(text.charCodeAt(at - 1))))) return at;
  return foldCharacter(text, at - 1, until).length === 2 ? at - 1 : at;
}

/** Finds starts from `starts.position` on, until there is no room for more or the text ends. */
export type FindStarts = (text: string, until: number) => void;

/** Reads words up to a unit that asks for more than ending a word. Returns where the word before it began. */
function readWords(
  starts: Starts,
  filter: TokenFilter,
  actions: Uint8Array,
  text: string,
  until: number,
): number {
  const { start, end, hash, info } = starts;
  const { bits, shift } = filter;
  const words = WORD_UNITS;
  const room = start.length;
  // Written out, and held to their meaning by their types: engines read what stands elsewhere in every turn.
  const pass: typeof UNIT_ACTION.pass = 2;
  const careful: typeof UNIT_ACTION.careful = 1;
  const factor: typeof HASH_FACTOR = -1640531535;
  const seed: typeof TOKEN_SEED = 0x2f0b4c47;
  const mayBegin: typeof MAY_BEGIN = 64;
  const endsInS: typeof ENDS_IN_S = 16;
  const longCapital: typeof LONG_CAPITAL = 32;
  const shortNumber: typeof SHORT_NUMBER = 128;
  const possessiveLetters: typeof POSSESSIVE_LETTERS = 4;
  const gluedLetters: typeof GLUED_LETTERS = 7;
  const numberDigits: typeof NUMBER_DIGITS = 4;
  const space = 0x20;
  const colon = 0x3a;
  const smallS = 0x73;
  let { position, count } = starts;
  let first = position;
  while (position < until && count < room) {
    first = position;
    const initial = text.charCodeAt(position);
    let code = initial;
    let unit = words[code] as number;
    if (unit !== 0) {
      const capital = unit === code ? 0 : 1;
      let sum: number = seed;
      let shorter = 0;
      let final = 0;
      do {
        final = unit;
        shorter = sum;
        sum = Math.imul(sum ^ unit, factor);
        position++;
        // The end of the text ends a word as a space does.
        if (position === until) {
          code = space;
          break;
        }
        code = text.charCodeAt(position);
        unit = words[code] as number;
      } while (unit !== 0);
      const action = actions[code] as number;
      if (action > careful) {
        const bit = (Math.imul(sum, factor) >>> shift) ^ capital;
        let how = (((bits[bit >>> 3] as number) >>> (bit & 7)) & 1) * mayBegin;
        if (final === smallS && position - first >= possessiveLetters) {
          const shorterBit = (Math.imul(shorter, factor) >>> shift) ^ capital;
          how |= (((bits[shorterBit >>> 3] as number) >>> (shorterBit & 7)) & 1) * endsInS;
        }
        if (capital !== 0) {
          if (position - first >= gluedLetters) how |= longCapital;
        } else if (initial < colon && position - first <= numberDigits) how |= shortNumber;
        if (how !== 0) {
          start[count] = first;
          end[count] = position;
          hash[count] = sum;
          info[count++] = how;
        }
      }
      if (action !== pass) break;
      position++;
    } else {
      if (actions[code] !== pass) break;
      position++;
    }
  }
  starts.position = position;
  starts.count = count;
  return first;
}

/**
 * The hot path of every scan. Each unit is read once and looked up once: a unit of a word goes into the hash of that
 * word, any other says what is to be done, which is mostly nothing. At the end of a word one look into the filter
 * tells whether a name may begin with it. What is rare ends the inner loop and is left to functions beside it.
 */
export function createStartFinder(
  starts: Starts,
  filter: TokenFilter,
  beginsName: BeginsName,
): FindStarts {
  const actions = new Uint8Array(0x10000);
  const room = starts.start.length;

  /** Does what the unit asks for at which reading words has ended; the word before it began at `first`. */
  function readOther(text: string, first: number, until: number): void {
    const at = starts.position;
    const code = text.charCodeAt(at);
    const action = actions[code];
    if (action === UNIT_ACTION.unknown) {
      learnActions(actions, code, beginsName);
      starts.position = first;
    } else if (action === UNIT_ACTION.careful)
      addCarefully(text, starts, at > first ? first : carefulStart(text, first, until), until);
    else {
      starts.position = at + 1;
      if (action === UNIT_ACTION.hyphen) noteHyphen(text, at, starts.cuts);
      if (action === UNIT_ACTION.begin || beginsName(unitHash(unitValue(code))))
        addUnit(text, starts, at, until);
    }
  }

  return (text, until) => {
    // The end of a text counts as a space.
    if (actions[SPACE] === UNIT_ACTION.unknown) learnActions(actions, SPACE, beginsName);
    while (starts.position < until && starts.count < room) {
      const first = readWords(starts, filter, actions, text, until);
      // Without room nothing was left undone but a unit that is met again.
      if (starts.position < until && starts.count < room) readOther(text, first, until);
    }
  };
}
