import type { Span } from "../model/span.ts";
import { noteHyphen, noteNumber, noteSoftHyphen } from "./note-cuts.ts";
import { foldCharacter, kindOf } from "./read-character.ts";
import { readTokens } from "./read-tokens.ts";
import {
  type BeginsName,
  isDigit,
  isWordClass,
  learnClasses,
  START_CLASS,
  unitHash,
} from "./start-class.ts";
import { HEAD_LETTERS, SEARCH_CLASSES, StopSearch } from "./stop-search.ts";
import {
  alterations,
  ARABIC,
  ENDS_IN_S,
  LONG_CAPITAL,
  MAY_BEGIN,
  NUMBER_DIGITS,
  rewindTokens,
  SHORTEST_REST,
  SMALL_S,
  STEM,
  STEM_LETTERS,
  TOKEN_KIND,
  type TokenBuffer,
} from "./token-buffer.ts";
import { admits, type TokenFilter } from "./token-filter.ts";
import { hashOn, TOKEN_SEED, withoutUnit } from "./token-hash.ts";
import { classOf, codeAt, unitValue, WORD_UNITS } from "./unit-table.ts";

/** Units of a word that tell most of those with which no name begins. */
const HEAD_UNITS = 3;
const SOFT_HYPHEN = 0xad;
/** Combining marks that voice the kana before them. */
const VOICED = 0x3099;
const SEMI_VOICED = 0x309a;
const isVoicing = (code: number): boolean => code === VOICED || code === SEMI_VOICED;

/** Where the token begins that the careful reader is to read at `at`: a mark may voice the kana before it. */
function carefulStart(text: string, at: number, until: number): number {
  if (at === 0 || !isVoicing(codeAt(text, at))) return at;
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
  readonly #search: StopSearch;
  readonly #beginsName: BeginsName;
  /**
   * Writes what it finds into the first place of `token`. `filter` knows the first tokens of names, `stems` those
   * of one word that are looked for in longer words.
   */
  constructor(
    token: TokenBuffer,
    heads: Uint32Array,
    filter: TokenFilter,
    stems: TokenFilter,
    beginsName: BeginsName,
  ) {
    this.#token = token;
    this.#search = new StopSearch(heads, filter, token);
    this.#filter = filter;
    this.#stems = stems;
    this.#beginsName = beginsName;
  }

  /** Begins anew. */
  rewind(position: number): void {
    this.cuts = [];
    this.#searchFrom(position);
  }

  #searchFrom(position: number): void {
    this.#search.rewind(position);
    this.position = position;
  }

  /** Moves to the next start; false where there is none before `until`. */
  next(text: string, until: number): boolean {
    while (this.position < until) {
      const at = this.#search.next(text, until);
      if (at >= this.position && this.#readAt(text, at, until)) return true;
    }
    return false;
  }

  /** Reads the word or sign at which the search has stopped; whether a name may begin with it. */
  #readAt(text: string, at: number, until: number): boolean {
    const { end, hash } = this.#token;
    if ((end[0] as number) > 0)
      return this.#readWord(text, at - 2, at + 1, hash[0] as number, until);
    const kind = at < until ? (SEARCH_CLASSES[text.charCodeAt(at)] as number) : START_CLASS.pass;
    const first = this.#wordStart(text, this.position, at);
    // A short word before what stops the search was not yet told from others.
    if (isWordClass(kind) || (first < at && at - first < HEAD_UNITS))
      return this.#readWord(text, first, first, TOKEN_SEED, until);
    this.position = at;
    return at < until && this.#readOther(text, first, kind, until);
  }

  /** Where the word begins that ends before `at`. */
  #wordStart(text: string, from: number, at: number): number {
    let first = at;
    while (first > from && isWordClass(SEARCH_CLASSES[text.charCodeAt(first - 1)] as number))
      first--;
    return first;
  }

  /** Reads the word at `first` from `from` on; `head` is the hash of what is before that. */
  #readWord(text: string, first: number, from: number, head: number, until: number): boolean {
    const words = WORD_UNITS;
    let at = from;
    let hash = head;
    let stem = 0;
    for (; at < until; at++) {
      const unit = words[text.charCodeAt(at)] as number;
      if (unit === 0) break;
      hash = hashOn(hash, unit);
      if (at - first === STEM_LETTERS - 1) stem = hash;
    }
    if (at < until) {
      const code = text.charCodeAt(at);
      const kind = SEARCH_CLASSES[code];
      if (kind === START_CLASS.careful) return this.#readCarefully(text, first, until);
      if (kind === START_CLASS.unknown) return this.#learn(code, first);
    }
    this.position = at;
    const length = at - first;
    const initial = text.charCodeAt(first);
    const capital = words[initial] === initial ? 0 : 1;
    if (isDigit(initial) && length <= NUMBER_DIGITS) noteNumber(text, first, at, this.cuts);
    const { bits, shift } = this.#filter;
    const final = words[text.charCodeAt(at - 1)] as number;
    // What Arabic writes onto a word stands inside one, too, where a space is lost; it knows no capitals.
    let info = alterations(final, length, capital === 1 || initial >>> 8 === ARABIC);
    if ((info & ENDS_IN_S) !== 0 && admits(bits, shift, withoutUnit(hash, SMALL_S), capital) === 0)
      info ^= ENDS_IN_S;
    if ((info & LONG_CAPITAL) !== 0 && !this.#mayHoldName(text, first, at, stem))
      info ^= LONG_CAPITAL;
    // Of a word as short as its head the search has asked this before.
    if ((from > first && length <= HEAD_LETTERS) || admits(bits, shift, hash, capital) !== 0)
      info |= MAY_BEGIN;
    if (info === 0) return false;
    return this.#write(first, at, hash, info | TOKEN_KIND.word);
  }

  /** Writes down the token with which a name may begin. */
  #write(start: number, end: number, hash: number, info: number): true {
    const token = this.#token;
    token.start[0] = start;
    token.end[0] = end;
    token.hash[0] = hash;
    token.info[0] = info;
    return true;
  }

  /** Whether a name of one word may begin the word from `first` to `end`, whose first letters have the hash `stem`. */
  #mayHoldName(text: string, first: number, end: number, stem: number): boolean {
    const words = WORD_UNITS;
    const { bits, shift } = this.#stems;
    if (admits(bits, shift, stem, STEM.head) === 0) return false;
    let hash = stem;
    for (let at = first + STEM_LETTERS; admits(bits, shift, hash, STEM.whole) === 0; at++) {
      if (at >= end - SHORTEST_REST) return false;
      hash = hashOn(hash, words[text.charCodeAt(at)] as number);
    }
    return true;
  }

  /** Learns of a script that was not met before, and searches again from `first` on. */
  #learn(code: number, first: number): false {
    learnClasses(SEARCH_CLASSES, code, this.#beginsName);
    this.#searchFrom(first);
    return false;
  }

  /** Does what the unit asks for at which the search has stopped; a word before it began at `first`. */
  #readOther(text: string, first: number, kind: number, until: number): boolean {
    const at = this.position;
    const code = text.charCodeAt(at);
    if (kind === START_CLASS.unknown) return this.#learn(code, first);
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
    if (codeAt(text, last) === SOFT_HYPHEN) noteSoftHyphen(text, last, this.cuts);
    return true;
  }

  /** Reads the token of one unit at `at`, unless a mark makes another of it. */
  #readUnit(text: string, at: number, until: number): boolean {
    if (isVoicing(codeAt(text, at + 1))) return this.#readCarefully(text, at, until);
    const value = unitValue(text.charCodeAt(at));
    return this.#write(at, at + 1, unitHash(value), MAY_BEGIN | kindOf(text, at, classOf(value)));
  }
}
