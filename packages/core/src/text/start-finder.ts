import type { Span } from "../model/span.ts";
import { noteHyphen, noteNumber, noteSoftHyphen } from "./note-cuts.ts";
import { findStop } from "./find-stop.ts";
import { mayBegin } from "./may-begin.ts";
import { foldCharacter } from "./read-character.ts";
import { readTokens } from "./read-tokens.ts";
import {
  type BeginsName,
  isDigit,
  isLetterClass,
  isWordClass,
  learnClasses,
  START_CLASS,
  unitHash,
} from "./start-class.ts";
import { CLASSES, startTable, STATE } from "./start-heads.ts";
import {
  alterations,
  ENDS_IN_S,
  LONG_CAPITAL,
  MAY_BEGIN,
  NUMBER_DIGITS,
  rewindTokens,
  STEM_LETTERS,
  TOKEN_KIND,
  type TokenBuffer,
} from "./token-buffer.ts";
import { admits, type TokenFilter } from "./token-filter.ts";
import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { classOf, UNIT_CLASS, unitValue, WORD_UNITS } from "./unit-table.ts";

/** Units of a word that tell most of those with which no name begins. */
const HEAD_UNITS = 3;
const SOFT_HYPHEN = 0xad;
/** Combining marks that voice the kana before them. */
const VOICED = 0x3099;
const SEMI_VOICED = 0x309a;
const isVoicing = (code: number): boolean => code === VOICED || code === SEMI_VOICED;
const isKana = (kind: number): boolean =>
  kind === UNIT_CLASS.hiragana || kind === UNIT_CLASS.katakana;

/** Where the token begins that the careful reader is to read at `at`: a mark may voice the kana before it. */
function carefulStart(text: string, at: number, until: number): number {
  if (at === 0 || !isVoicing(text.charCodeAt(at))) return at;
  if (!isKana(classOf(unitValue(text.charCodeAt(at - 1))))) return at;
  return foldCharacter(text, at - 1, until).length === 2 ? at - 1 : at;
}

/** Finds the tokens of a text with which a name may begin, one after the other. */
export class StartFinder {
  /** Where reading goes on. */
  position = 0;
  /** What cuts words in two: a hyphen and a space, the number of a line. Rising. */
  cuts: Span[] = [];
  readonly #token: TokenBuffer;
  readonly #filter: TokenFilter;
  readonly #stems: TokenFilter;
  readonly #heads: Uint32Array;
  /** Made when they are first needed: opening an engine makes views only. */
  #table: Uint16Array = new Uint16Array(0);
  #classes = this.#table;
  readonly #beginsName: BeginsName;

  /**
   * Writes what it finds into the first place of `token`. `filter` knows the first tokens of names, `stems` the first
   * letters of those of one word that are looked for in longer words.
   */
  constructor(
    token: TokenBuffer,
    heads: Uint32Array,
    filter: TokenFilter,
    stems: TokenFilter,
    beginsName: BeginsName,
  ) {
    this.#token = token;
    this.#heads = heads;
    this.#filter = filter;
    this.#stems = stems;
    this.#beginsName = beginsName;
  }

  /** Begins anew. */
  rewind(position: number): void {
    if (this.#table.length === 0) {
      this.#table = startTable(this.#heads);
      this.#classes = this.#table.subarray(CLASSES);
    }
    this.position = position;
    this.cuts = [];
  }

  /** Moves to the next start; false where there is none before `until`. */
  next(text: string, until: number): boolean {
    const table = this.#table;
    const classes = this.#classes;
    const filter = this.#filter;
    let at = this.position;
    let state: number = STATE.between;
    while (at < until) {
      at = findStop(text, at, until, state, table);
      // The end of a text ends a word as a space does.
      const kind = at < until ? (classes[text.charCodeAt(at)] as number) : START_CLASS.pass;
      if (isLetterClass(kind) && at > 1 && !mayBegin(text, at, until, filter)) {
        state = STATE.within;
        at++;
        continue;
      }
      const first = this.#wordStart(text, this.position, at);
      // A short word before what stops the search was not yet told from others.
      if (isWordClass(kind) || (first < at && at - first < HEAD_UNITS)) {
        if (this.#readWord(text, first, until)) return true;
      } else {
        this.position = at;
        if (at < until && this.#readOther(text, first, kind, until)) return true;
      }
      at = this.position;
      state = STATE.between;
    }
    return false;
  }

  /** Where the word begins that ends before `at`. */
  #wordStart(text: string, from: number, at: number): number {
    let first = at;
    while (first > from && isWordClass(this.#classes[text.charCodeAt(first - 1)] as number))
      first--;
    return first;
  }

  /** Reads the word at `first`; whether a name may begin with it. */
  #readWord(text: string, first: number, until: number): boolean {
    const words = WORD_UNITS;
    const initial = text.charCodeAt(first);
    let unit = words[initial] as number;
    const capital = unit === initial ? 0 : 1;
    let at = first;
    let final = 0;
    let sum = TOKEN_SEED;
    let shorter = 0;
    do {
      final = unit;
      shorter = sum;
      sum = hashOn(sum, unit);
      at++;
      if (at === until) break;
      unit = words[text.charCodeAt(at)] as number;
    } while (unit !== 0);
    const kind = at < until ? (this.#classes[text.charCodeAt(at)] as number) : START_CLASS.pass;
    if (kind >= START_CLASS.careful) return this.#readFurther(text, first, at, until);
    this.position = at;
    const length = at - first;
    if (isDigit(initial) && length <= NUMBER_DIGITS) noteNumber(text, first, at, this.cuts);
    const { bits, shift } = this.#filter;
    let info = alterations(final, length, capital === 1);
    if ((info & ENDS_IN_S) !== 0 && admits(bits, shift, shorter, capital) === 0) info ^= ENDS_IN_S;
    if ((info & LONG_CAPITAL) !== 0 && !this.#hasStem(text, first)) info ^= LONG_CAPITAL;
    if (admits(bits, shift, sum, capital) !== 0) info |= MAY_BEGIN;
    if (info === 0) return false;
    const token = this.#token;
    token.start[0] = first;
    token.end[0] = at;
    token.hash[0] = sum;
    token.info[0] = info | TOKEN_KIND.word;
    return true;
  }

  /** Whether a name of one word begins like the word at `first`. */
  #hasStem(text: string, first: number): boolean {
    let hash = TOKEN_SEED;
    for (let at = first; at < first + STEM_LETTERS; at++)
      hash = hashOn(hash, WORD_UNITS[text.charCodeAt(at)] as number);
    return admits(this.#stems.bits, this.#stems.shift, hash, 1) !== 0;
  }

  /** Reads the word at `first`, which at `at` holds what is no plain unit, or one of a script that was not met before. */
  #readFurther(text: string, first: number, at: number, until: number): boolean {
    const code = text.charCodeAt(at);
    if (this.#classes[code] === START_CLASS.careful) return this.#readCarefully(text, first, until);
    learnClasses(this.#classes, code, this.#beginsName);
    return this.#readWord(text, first, until);
  }

  /** Does what the unit asks for at which the search has stopped; a word before it began at `first`. */
  #readOther(text: string, first: number, kind: number, until: number): boolean {
    const at = this.position;
    const code = text.charCodeAt(at);
    if (kind === START_CLASS.unknown) {
      learnClasses(this.#classes, code, this.#beginsName);
      this.position = first;
      return false;
    }
    if (code === SOFT_HYPHEN && first === at) noteSoftHyphen(text, at, this.cuts);
    if (kind === START_CLASS.careful)
      return this.#readCarefully(text, at > first ? first : carefulStart(text, at, until), until);
    this.position = at + 1;
    if (kind === START_CLASS.hyphen) noteHyphen(text, at, this.cuts);
    return (
      (kind === START_CLASS.begin || this.#beginsName(unitHash(unitValue(code)))) &&
      this.#readUnit(text, at, until)
    );
  }

  /** Reads the token at `from` with all care. Always a start, for such tokens are rare. */
  #readCarefully(text: string, from: number, until: number): boolean {
    const token = this.#token;
    rewindTokens(token, from);
    readTokens(text, token, until, 1);
    this.position = token.position;
    if (token.count === 0) return false;
    token.info[0] = (token.info[0] as number) | MAY_BEGIN;
    const last = token.position - 1;
    if (text.charCodeAt(last) === SOFT_HYPHEN) noteSoftHyphen(text, last, this.cuts);
    return true;
  }

  /** Reads the token of one unit at `at`, unless a mark makes another of it. */
  #readUnit(text: string, at: number, until: number): boolean {
    const value = unitValue(text.charCodeAt(at));
    const kind = classOf(value);
    if (isKana(kind) && isVoicing(text.charCodeAt(at + 1)))
      return this.#readCarefully(text, at, until);
    const token = this.#token;
    token.start[0] = at;
    token.end[0] = at + 1;
    token.hash[0] = unitHash(value);
    token.info[0] =
      MAY_BEGIN |
      (kind === UNIT_CLASS.symbol
        ? TOKEN_KIND.symbol
        : kind === UNIT_CLASS.hangul
          ? TOKEN_KIND.hangul
          : TOKEN_KIND.ideograph);
    return true;
  }
}
