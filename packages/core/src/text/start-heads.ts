import { CLASS_BITS, isWordClass, START_CLASS, wordClass } from "./start-class.ts";

/** Where the classes of units begin in the table: behind as many states as 16 bits can tell. */
export const CLASSES = 0x10000;
const ROW_UNITS = 1 << CLASS_BITS;
const LETTERS = START_CLASS.changed - START_CLASS.plain;
/** Stands for the end of the word where a letter could be. */
const END = LETTERS;
/** Room for the letters and the end, one bit each. */
const ROW_BITS = 5;
const ROW = 1 << ROW_BITS;

/**
 * The first three units of the words with which names begin: by class of the first and letter of the second, one bit
 * for each letter of the third.
 */
export const emptyStartHeads = (): Uint32Array => new Uint32Array(START_CLASS.stops * ROW);

/** Units that are the same but for their case are one letter. */
const letterOf = (kind: number): number => (kind - START_CLASS.plain) % LETTERS;
const lettersOf = (folded: number | undefined): number[] =>
  folded === undefined
    ? [END]
    : [letterOf(wordClass(folded, true)), letterOf(wordClass(folded, false))];

/** Adds the head of a word, folded. `held`: no name begins with the word in small letters. */
export function admitHead(
  heads: Uint32Array,
  [first, second, third]: readonly [number, number | undefined, number | undefined],
  held: boolean,
): void {
  const kinds = [wordClass(first, true), ...(held ? [] : [wordClass(first, false)])];
  let thirds = 0;
  for (const letter of lettersOf(third)) thirds |= 1 << letter;
  for (const kind of kinds)
    for (const letter of lettersOf(second))
      heads[kind * ROW + letter] = (heads[kind * ROW + letter] as number) | thirds;
}

/** States of the search that are none of a head, shifted to leave room for the class of the next unit. */
export const STATE = {
  between: 0,
  afterLineFeed: 1 << CLASS_BITS,
  within: 2 << CLASS_BITS,
} as const;
/** Units of the rows of these. */
const FIRST_STATES = 3 << CLASS_BITS;
/** After the first unit of a word, of class `kind`. */
const afterFirst = (kind: number): number => (2 + kind) << CLASS_BITS;
const FIRST_PAIR = 3 + START_CLASS.digit;
/**
 * From here on states are stops: there is something to be done at the unit before, and the search goes on as in the
 * states of `STATE`, in their order. Known to `noteStop`.
 */
const STOPPED = 0x10000 - (4 << CLASS_BITS);

/** What follows a unit of class `kind` that goes on with no head. */
function stateAfter(kind: number): number {
  if (kind >= START_CLASS.stops) return STOPPED | STATE.between;
  if (kind === START_CLASS.lineFeed) return STATE.afterLineFeed;
  return kind === START_CLASS.pass ? STATE.between : STATE.within;
}

/** Leads from `state` to another with each unit that is written as `letter`. */
function lead(states: Uint16Array, state: number, letter: number, to: number): void {
  states[state | (START_CLASS.plain + letter)] = to;
  states[state | (START_CLASS.changed + letter)] = to;
  if (letter === letterOf(START_CLASS.digit)) states[state | START_CLASS.digit] = to;
}

/** Stops in `state` at each of the letters, which are bits. */
function stopAt(states: Uint16Array, state: number, letters: number): void {
  for (let rest = letters; rest !== 0; rest &= rest - 1) {
    const letter = 31 - Math.clz32(rest & -rest);
    if (letter === END) {
      states[state | START_CLASS.pass] = STOPPED | STATE.between;
      states[state | START_CLASS.lineFeed] = STOPPED | STATE.afterLineFeed;
    } else lead(states, state, letter, STOPPED | STATE.within);
  }
}

/**
 * Fills `table` with the small automaton of the hot path: by state and class of a unit, the next state, a stop at a unit
 * that asks for more, at the third unit of a word with which a name may begin or where a shorter one ends, and at a digit
 * that opens a line. From `CLASSES` on the class of each unit, not known yet: the hottest loop has fewer registers to
 * keep when it reads one table.
 */
export function fillStartTable(table: Uint16Array, heads: Uint32Array): void {
  table.fill(START_CLASS.unknown, CLASSES);
  for (let kind = 0; kind < ROW_UNITS; kind++) table[kind] = stateAfter(kind);
  // Every row is like the first, and then its own.
  for (let done = ROW_UNITS; done < CLASSES; done *= 2) table.copyWithin(done, 0, done);
  for (let kind = 1; isWordClass(kind); kind++) {
    table[kind] = afterFirst(kind);
    table[STATE.afterLineFeed | kind] = afterFirst(kind);
  }
  table[STATE.afterLineFeed | START_CLASS.pass] = STATE.afterLineFeed;
  table[STATE.afterLineFeed | START_CLASS.digit] = STOPPED | STATE.within;
  let free = FIRST_PAIR << CLASS_BITS;
  for (let row = 0; row < heads.length; row++) {
    const thirds = heads[row] as number;
    if (thirds === 0) continue;
    const first = afterFirst(row >>> ROW_BITS);
    const second = row & (ROW - 1);
    // As many states as 16 bits can tell; two units that would need one more stop the search themselves.
    if (second === END || free === STOPPED) stopAt(table, first, 1 << second);
    else {
      lead(table, first, second, free);
      stopAt(table, free, thirds);
      free += ROW_UNITS;
    }
  }
  table.copyWithin(STOPPED, 0, FIRST_STATES);
}
