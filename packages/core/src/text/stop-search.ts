import { CLASSES, fillStartTable, STATE } from "./start-heads.ts";
import type { TokenBuffer } from "./token-buffer.ts";
import { admits, type TokenFilter } from "./token-filter.ts";
import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { WORD_UNITS } from "./unit-table.ts";

/** Units that are searched at a time: most pages at once, and what was found in them is still at hand. */
const PART_UNITS = 1 << 14;

/** Letters of a word by which the search tells it from those with which no name begins. */
export const HEAD_LETTERS = 5;

/** Where the automaton has stopped in the part that was searched last; one more is written than counts. */
const STOPS = new Int32Array(PART_UNITS + 1);
/**
 * The table of whoever searched last. There is one for all, and it is a constant, as the stops are: JavaScript engines then
 * know where it lies and how long it is, and need no registers to keep that in. Searches that take turns fill it anew.
 */
const TABLE = new Uint16Array(2 * CLASSES);
let filledFor: Uint32Array | undefined;

/** By unit, what it is to whoever searched last. */
export const SEARCH_CLASSES: Uint16Array = TABLE.subarray(CLASSES);

/** The state after the unit at `at`. The number is `CLASSES`: what is imported would be looked up anew for each unit. */
const stateAfter = (text: string, at: number, state: number): number =>
  TABLE[state + (TABLE[0x10000 + text.charCodeAt(at)] as number)] as number;

/**
 * Writes down `at` as the stop after the first `count`, and returns how many count then: it does where the state is
 * `STOPPED` or above. Without a branch, for stops have no pattern, and each wrong guess costs as much as ten units.
 */
const noteStop = (at: number, state: number, count: number): number => {
  STOPS[count] = at;
  return (count + ((state + 0x100) >>> 16)) | 0;
};

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
      fillStartTable(TABLE, filledFor);
    }
    this.#searched = position;
    this.#next = this.#count;
    this.#state = STATE.afterLineFeed;
  }

  /**
   * Searches the next part. This is the hot path of every scan: each unit is looked up once and moves a small
   * automaton, which stops where there is something to be done.
   *
   * Nothing else is done in the loop, and all numbers are said to be whole ones: only then do they stay in registers.
   * Eight units a turn, because what a turn costs by itself is about half of what a unit does.
   */
  #searchPart(text: string, until: number): void {
    const end = Math.min(until, this.#searched + PART_UNITS) | 0;
    let at = this.#searched | 0;
    let state = this.#state | 0;
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
    this.#state = state;
    this.#count = count;
    this.#next = 0;
    this.#searched = end;
  }

  /**
   * The next stop, or `until`. Those at the third letter of a word with which no name may begin are skipped, by its first
   * five letters, or by all where it has fewer: most words end here. At such a letter of others `token` has the hash of
   * three letters and where they end; that end is 0 at all other stops.
   */
  next(text: string, until: number): number {
    const words = WORD_UNITS;
    const token = this.#token;
    const { bits, shift } = this.#filter;
    token.end[0] = 0;
    for (;;) {
      for (; this.#next === this.#count; this.#searchPart(text, until))
        if (this.#searched >= until) return until;
      const at = STOPS[this.#next++] as number;
      if (at < 2 || at > until - 3) return at;
      const initial = text.charCodeAt(at - 2);
      const first = words[initial] as number;
      const second = words[text.charCodeAt(at - 1)] as number;
      const third = words[text.charCodeAt(at)] as number;
      if (first === 0 || second === 0 || third === 0) return at;
      const three = hashOn(hashOn(hashOn(TOKEN_SEED, first), second), third);
      const fourth = words[text.charCodeAt(at + 1)] as number;
      let hash = three;
      if (fourth !== 0) {
        hash = hashOn(hash, fourth);
        const fifth = words[text.charCodeAt(at + 2)] as number;
        if (fifth !== 0) hash = hashOn(hash, fifth);
      }
      if (admits(bits, shift, hash, first === initial ? 0 : 1) !== 0) {
        token.hash[0] = three;
        token.end[0] = at + 1;
        return at;
      }
    }
  }
}
