import { hashOn } from "../text/token-hash.ts";
import { WORD_UNITS } from "../text/unit-table.ts";

/** In an entry: longer forms go on from here. */
export const GOES_ON = 1;
/**
 * In an entry: there are forms with this key, and the bits above say where they begin. Without it those bits say with
 * which letters the words begin that go on; in the image these stand before the forms else.
 */
export const HAS_FORM = 2;
/** With these an entry stays below 2 to the 31, where numbers are small ones to a JavaScript engine. */
const LETTER_PAIRS = 29;
const ANY_LETTERS = 0x7ffffffc | GOES_ON;

const SPACE = 0x20;

/**
 * Bit of an entry for the two letters with which a word begins at `at`; all, and `GOES_ON`, where it is no such word, or where a mark
 * could make other letters of them.
 */
export function lettersAt(text: string, at: number, until: number): number {
  if (at + 2 >= until) return ANY_LETTERS;
  const first = WORD_UNITS[text.charCodeAt(at)] as number;
  const second = WORD_UNITS[text.charCodeAt(at + 1)] as number;
  const next = text.charCodeAt(at + 2);
  if (first === 0 || second === 0 || (WORD_UNITS[next] === 0 && next !== SPACE)) return ANY_LETTERS;
  return 4 << ((5 * first + second) % LETTER_PAIRS);
}

/**
 * Whether what stands at `at` may go on with one of `letters`: most words after the first word of a name begin with others,
 * which is told sooner than the word is read. Signs may always; no letters are written down for them.
 */
export const mayGoOn = (letters: number, text: string, at: number, until: number): boolean =>
  at >= until ||
  text.charCodeAt(at) !== SPACE ||
  ((letters | GOES_ON) & lettersAt(text, at + 1, until)) !== 0;

/** Share of slots in use: a fuller table is smaller, but a look-up visits more slots. */
const LOAD = 0.75;
const FEWEST_SLOTS = 8;

/**
 * A set of keys with a number for each, as a flat array: slots of three halves, 16 bits of the key and the number, low half
 * first, so that a look-up touches one place in memory. Two keys that share those bits may share their number too, so
 * whoever finds one checks the form itself.
 */
export interface PrefixTable {
  /** A slot is empty where its bits of the key are 0; there is at least one such. */
  readonly halves: Uint16Array;
  /** From a mixed key to the number of a slot. */
  readonly scale: number;
}

export const SLOT_HALVES = 3;

export const createPrefixTable = (halves: Uint16Array): PrefixTable => ({
  halves,
  scale: halves.length / SLOT_HALVES / 0x1_0000_0000,
});

/** An empty table with room for `keys`. */
export const emptyPrefixTable = (keys: number): PrefixTable =>
  createPrefixTable(new Uint16Array(SLOT_HALVES * Math.max(FEWEST_SLOTS, Math.ceil(keys / LOAD))));

const tagOf = (mixed: number): number => mixed & 0xffff || 1;

/** Where the slot of a key begins: the one with its tag, or the empty one where it would go. */
export function slotOf({ halves, scale }: PrefixTable, key: number): number {
  const mixed = hashOn(key, 0);
  const tag = tagOf(mixed);
  let slot = SLOT_HALVES * (((mixed >>> 0) * scale) | 0);
  for (;;) {
    const found = halves[slot] as number;
    if (found === tag || found === 0) return slot;
    slot += SLOT_HALVES;
    if (slot === halves.length) slot = 0;
  }
}

/** The number in a slot, or 0 where it is empty. */
export const valueAt = ({ halves }: PrefixTable, slot: number): number =>
  (halves[slot + 1] as number) | ((halves[slot + 2] as number) << 16);

/** Value of a key, or 0 where there is none (and, rarely, that of another key). */
export const lookUp = (table: PrefixTable, key: number): number =>
  valueAt(table, slotOf(table, key));

/** Puts a number into a slot in use. */
export function putValue({ halves }: PrefixTable, slot: number, value: number): void {
  halves[slot + 1] = value;
  halves[slot + 2] = value >>> 16;
}

/** Takes the slot that `slotOf` found for a key. */
export function takeSlot({ halves }: PrefixTable, slot: number, key: number): void {
  halves[slot] = tagOf(hashOn(key, 0));
}
