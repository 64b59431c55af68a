import { CLASS_BITS, isWordClass, START_CLASS, wordClass } from "./start-class.ts";

const CLASSES = 1 << CLASS_BITS;
const LETTERS = START_CLASS.changed - START_CLASS.plain;
/** Stands for the end of the word where a letter could be. */
const END = LETTERS;
/** Room for the letters and the end, one bit each. */
const ROW = 32;

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
const STATE = { between: 0, afterLineFeed: 1 << CLASS_BITS, within: 2 << CLASS_BITS } as const;
/** After the first unit of a word, of class `kind`. */
const afterFirst = (kind: number): number => (2 + kind) << CLASS_BITS;
const FIRST_PAIR = 3 + START_CLASS.digit;
/** Two units that get no state of their own, beyond so many, stop the search themselves. */
const MOST_STATES = 1023;
/** No state: there is something to be done. */
export const STOP = 0xffff;

/** What follows a unit of class `kind` that goes on with no head. */
function stateAfter(kind: number): number {
  if (kind >= START_CLASS.stops) return STOP;
  if (kind === START_CLASS.lineFeed) return STATE.afterLineFeed;
  return kind === START_CLASS.pass ? STATE.between : STATE.within;
}
const WITHIN = Uint16Array.from({ length: CLASSES }, (_, kind) => stateAfter(kind));

/** Leads from the state at `from` to another with each unit that is written as `letter`. */
function lead(states: Uint16Array, from: number, letter: number, to: number): void {
  const kinds =
    letter === END
      ? [START_CLASS.pass, START_CLASS.lineFeed]
      : [START_CLASS.plain + letter, START_CLASS.changed + letter];
  for (const kind of kinds) states[from | kind] = to;
  if (letter === letterOf(START_CLASS.digit)) states[from | START_CLASS.digit] = to;
}

/**
 * The small automaton of the hot path: by state and class of a unit, the next state, or `STOP` at a unit that asks for
 * more, at the third unit of a word with which a name may begin or where a shorter one ends, and at a digit that opens a
 * line.
 */
export function startStates(heads: Uint32Array): Uint16Array {
  const pairs = heads.reduce((sum, thirds) => sum + (thirds === 0 ? 0 : 1), 0);
  const count = Math.min(MOST_STATES, FIRST_PAIR + pairs);
  const states = new Uint16Array(count << CLASS_BITS);
  for (let state = 0; state < count; state++) states.set(WITHIN, state << CLASS_BITS);
  for (let kind = 1; isWordClass(kind); kind++) states[kind] = afterFirst(kind);
  states.copyWithin(STATE.afterLineFeed, STATE.between, CLASSES);
  states[STATE.afterLineFeed | START_CLASS.pass] = STATE.afterLineFeed;
  states[STATE.afterLineFeed | START_CLASS.digit] = STOP;
  let free = FIRST_PAIR;
  heads.forEach((thirds, row) => {
    if (thirds === 0) return;
    const [from, second] = [afterFirst(Math.floor(row / ROW)), row % ROW];
    const ends = second === END || free === MOST_STATES;
    const pair = ends ? STOP : free++ << CLASS_BITS;
    lead(states, from, second, pair);
    for (let third = 0; !ends && third <= END; third++)
      if (((thirds >>> third) & 1) !== 0) lead(states, pair, third, STOP);
  });
  return states;
}
