import { CLASSES, fillStartTable, STATE } from "./start-heads.ts";
import type { TokenBuffer } from "./token-buffer.ts";
import { admits, type TokenFilter } from "./token-filter.ts";
import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { WORD_UNITS } from "./unit-table.ts";

/** Units that are searched at a time: most pages at once, and what was found in them is still at hand. */
const PART_UNITS = 1 << 14;

/** Letters of a word by which the search tells it from those with which no name begins. */
export const HEAD_LETTERS = 5;

/** What all searches share: it holds what whoever searched last has in it. */
function createWorkspace() {
  /** Where the automaton has stopped in the part that was searched last; one more is written than counts. */
  const stops = new Int32Array(PART_UNITS + 1);
  /** Of stops that are kept. */
  const hashes = new Int32Array(PART_UNITS + 1);
  /** See `fillStartTable`. */
  const table = new Uint16Array(2 * CLASSES);

  /** The state after the unit at `at`. The number is `CLASSES`: what is imported would be looked up anew for each unit. */
  const stateAfter = (text: string, at: number, state: number): number =>
    table[state + (table[0x10000 + text.charCodeAt(at)] as number)] as number;

  /**
   * Writes down `at` as the stop after the first `count`, and returns how many count then: it does where the state is
   * `STOPPED` or above. Without a branch, for stops have no pattern, and each wrong guess costs as much as ten units.
   */
  const noteStop = (at: number, state: number, count: number): number => {
    stops[count] = at;
    return (count + ((state + 0x100) >>> 16)) | 0;
  };

  /**
   * Searches a part of `text`; returns how many stops there are, and in the lower half the state after it. This is the
   * hot path of every scan: each unit is looked up once and moves a small automaton, which stops where there is
   * something to be done.
   *
   * Nothing else is done in the loop, and all numbers are said to be whole ones: only then do they stay in registers.
   * Eight units a turn, because what a turn costs by itself is about half of what a unit does.
   */
  function search(text: string, from: number, end: number, first: number): number {
    let at = from | 0;
    let state = first | 0;
    let count = 0;
    for (; at < end - 7; at = (at + 8) | 0) {
      state = stateAfter(text, at, state);
      count = noteStop(at, state, count);
      state = stateAfter(text, (at + 1) | 0, state);
      count = noteStop((at + 1) | 0, state, count);
      state = stateAfter(text, (at + 2) | 0, state);
      count = noteStop((at + 2) | 0, state, count);
      state = stateAfter(text, (at + 3) | 0, state);
      count = noteStop((at + 3) | 0, state, count);
      state = stateAfter(text, (at + 4) | 0, state);
      count = noteStop((at + 4) | 0, state, count);
      state = stateAfter(text, (at + 5) | 0, state);
      count = noteStop((at + 5) | 0, state, count);
      state = stateAfter(text, (at + 6) | 0, state);
      count = noteStop((at + 6) | 0, state, count);
      state = stateAfter(text, (at + 7) | 0, state);
      count = noteStop((at + 7) | 0, state, count);
    }
    for (; at < end; at = (at + 1) | 0) {
      state = stateAfter(text, at, state);
      count = noteStop(at, state, count);
    }
    return (count << 16) | state;
  }

  /** Whether a unit of 16 bits is other than 0, as 1 or 0. */
  const isSome = (unit: number): number => (unit + 0xffff) >>> 16;

  /**
   * Keeps, of the first `count` stops, those that are more than the third letter of a word with which no name may begin,
   * by its first five letters, or by all where it has fewer: most words end here. At such a letter of others the hash of
   * three letters is noted; all other stops are written as less than 0. Returns how many are kept. Without branches, as
   * the search.
   */
  function sift(text: string, count: number, until: number, { bits, shift }: TokenFilter): number {
    const words = WORD_UNITS;
    let kept = 0;
    for (let index = 0; index < count; index = (index + 1) | 0) {
      const at = stops[index] as number;
      if (at < 2 || at > until - 3) {
        stops[kept] = ~at;
        kept = (kept + 1) | 0;
        continue;
      }
      const initial = text.charCodeAt((at - 2) | 0);
      const first = words[initial] as number;
      const second = words[text.charCodeAt((at - 1) | 0)] as number;
      const third = words[text.charCodeAt(at)] as number;
      const fourth = words[text.charCodeAt((at + 1) | 0)] as number;
      const fifth = words[text.charCodeAt((at + 2) | 0)] as number;
      const isWord = isSome(first) & isSome(second) & isSome(third);
      const three = hashOn(hashOn(hashOn(TOKEN_SEED, first), second), third);
      const hasFourth = isSome(fourth);
      const four = three ^ ((three ^ hashOn(three, fourth)) & -hasFourth);
      const hash = four ^ ((four ^ hashOn(four, fifth)) & -(hasFourth & isSome(fifth)));
      stops[kept] = at ^ (isWord - 1);
      hashes[kept] = three;
      kept = (kept + (admits(bits, shift, hash, isSome(first ^ initial)) | (isWord ^ 1))) | 0;
    }
    return kept;
  }

  return [stops, hashes, table, search, sift] as const;
}

/**
 * One for all, made once, and by a function: what this has declared is constant to JavaScript engines however scripts are
 * put together. They know then where the table lies and how long it is, and need no registers to keep that in.
 */
const [stops, hashes, table, search, sift] = createWorkspace();
/** For whom the table is filled: searches that take turns fill it anew. */
let filledFor: Uint32Array | undefined;

/** By unit, what it is to whoever searched last. */
export const SEARCH_CLASSES: Uint16Array = table.subarray(CLASSES);

/** Finds the places of a text at which there is something to be done, one after the other. */
export class StopSearch {
  readonly #heads: Uint32Array;
  readonly #filter: TokenFilter;
  readonly #token: TokenBuffer;
  /** Of the part before `#searched`, how many stops there are, and which is the first not dealt with. */
  #count = 0;
  #next = 0;
  #searched = 0;
  #state: number = STATE.between;

  /** Writes what it reads of words into the first place of `token`; `filter` knows their first letters. */
  constructor(heads: Uint32Array, filter: TokenFilter, token: TokenBuffer) {
    this.#heads = heads;
    this.#filter = filter;
    this.#token = token;
  }

  /** Begins anew at `position`, where a line may begin. */
  rewind(position: number): void {
    if (filledFor !== this.#heads) {
      filledFor = this.#heads;
      fillStartTable(table, filledFor);
    }
    this.#searched = position;
    this.#next = this.#count;
    this.#state = STATE.afterLineFeed;
  }

  #searchPart(text: string, until: number): void {
    const end = Math.min(until, this.#searched + PART_UNITS);
    const found = search(text, this.#searched, end, this.#state);
    this.#state = found & 0xffff;
    this.#count = sift(text, found >>> 16, until, this.#filter);
    this.#next = 0;
    this.#searched = end;
  }

  /**
   * The next stop, or `until`. Words with which no name may begin are skipped. At the third letter of others `token` has the
   * hash of three letters and where they end; that end is 0 at all other stops.
   */
  next(text: string, until: number): number {
    const token = this.#token;
    token.end[0] = 0;
    for (; this.#next === this.#count; this.#searchPart(text, until))
      if (this.#searched >= until) return until;
    const index = this.#next++;
    const at = stops[index] as number;
    if (at < 0) return ~at;
    token.hash[0] = hashes[index] as number;
    token.end[0] = at + 1;
    return at;
  }
}
