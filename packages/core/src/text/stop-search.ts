import { CLASSES, startTable, STATE } from "./start-heads.ts";
import type { TokenBuffer } from "./token-buffer.ts";
import { admits, type TokenFilter } from "./token-filter.ts";
import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { WORD_UNITS } from "./unit-table.ts";

/** Units that are searched at a time: what has been found in them is still at hand. */
const PART_UNITS = 4096;

/** Letters of a word by which the search tells it from those with which no name begins. */
export const HEAD_LETTERS = 5;

/** Finds the places of a text at which there is something to be done, one after the other. */
export class StopSearch {
  /** By unit, what it is to the search. Made when it is first needed, as the table: opening an engine makes views only. */
  classes: Uint16Array = new Uint16Array(0);
  #table = this.classes;
  readonly #heads: Uint32Array;
  readonly #filter: TokenFilter;
  readonly #token: TokenBuffer;
  /** Where the automaton has stopped in the part before `#searched`, `#count` places, and the first not dealt with. */
  readonly #stops = new Int32Array(PART_UNITS);
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
    if (this.classes.length === 0) {
      this.#table = startTable(this.#heads);
      this.classes = this.#table.subarray(CLASSES);
    }
    this.#searched = position;
    this.#next = this.#count;
    this.#state = STATE.afterLineFeed;
  }

  /**
   * Searches the next part. This is the hot path of every scan: each unit is looked up once and moves a small
   * automaton, which stops where there is something to be done.
   *
   * Nothing else is done in the loop, nothing has read the stops before, and all numbers are said to be whole ones:
   * only then do they stay in registers. What is imported would be looked up anew for each unit, so the numbers are
   * `CLASSES` and `STOPPED`.
   */
  #searchPart(text: string, until: number): void {
    const from = this.#searched | 0;
    const end = Math.min(until, from + PART_UNITS) | 0;
    const table = this.#table;
    const stops = this.#stops;
    let state = this.#state | 0;
    let count = 0;
    for (let at = from; at < end; at = (at + 1) | 0) {
      state = table[state | (table[0x10000 + text.charCodeAt(at)] as number)] as number;
      if (state >= 0xff00) {
        stops[count] = at;
        count = (count + 1) | 0;
      }
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
    const stops = this.#stops;
    const token = this.#token;
    const { bits, shift } = this.#filter;
    token.end[0] = 0;
    for (;;) {
      for (; this.#next === this.#count; this.#searchPart(text, until))
        if (this.#searched >= until) return until;
      const at = stops[this.#next++] as number;
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
