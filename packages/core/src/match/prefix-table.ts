import { hashOn } from "../text/token-hash.ts";
import { WORD_UNITS } from "../text/unit-table.ts";

/** In an entry: longer forms go on from here. */
export const GOES_ON = 1;
/**
 * In an entry: there are forms with this key, and the bits above say where they begin. Without it those bits say with
 * which letters the words begin that go on.
 */
export const HAS_FORM = 2;
/** With these an entry stays below 2 to the 31, where numbers are small ones to a JavaScript engine. */
const LETTERS = 29;
export const ANY_LETTER = 0x7ffffffc;
/** Bit of an entry for a word whose first unit, folded, is `unit`. */
export const letterBit = (unit: number): number => 4 << (unit % LETTERS);

const SPACE = 0x20;

/**
 * Whether what stands at `at` may go on from `entry`: most words after the first word of a name begin with another
 * letter than any that goes on, which is told sooner than the word is read. What is no space and plain word may.
 */
export function mayGoOn(entry: number, text: string, at: number, until: number): boolean {
  if ((entry & HAS_FORM) !== 0 || at + 2 >= until || text.charCodeAt(at) !== SPACE) return true;
  const unit = WORD_UNITS[text.charCodeAt(at + 1)] as number;
  // A mark could make another letter of it.
  if (unit === 0 || WORD_UNITS[text.charCodeAt(at + 2)] === 0) return true;
  return (entry & letterBit(unit)) !== 0;
}

/** Share of slots in use: a fuller table is smaller, but a look-up visits more slots. */
const LOAD = 0.75;
const FEWEST_SLOTS = 8;

/**
 * A set of keys with a number for each, as flat arrays. Slots hold 16 bits of the key: two keys that share them may
 * share their entry too, so whoever finds one checks the form itself.
 */
export interface PrefixTable {
  /** 0 where a slot is empty; there is at least one such. */
  readonly tags: Uint16Array;
  readonly values: Uint32Array;
  /** From a mixed key to a slot. */
  readonly scale: number;
}

export const createPrefixTable = (tags: Uint16Array, values: Uint32Array): PrefixTable => ({
  tags,
  values,
  scale: tags.length / 0x1_0000_0000,
});

/** An empty table with room for `keys`. */
export function emptyPrefixTable(keys: number): PrefixTable {
  const slots = Math.max(FEWEST_SLOTS, Math.ceil(keys / LOAD));
  return createPrefixTable(new Uint16Array(slots), new Uint32Array(slots));
}

const tagOf = (mixed: number): number => mixed & 0xffff || 1;

/** Slot of a key: with its tag, or the empty one where it would go. */
export function slotOf({ tags, scale }: PrefixTable, key: number): number {
  const mixed = hashOn(key, 0);
  const tag = tagOf(mixed);
  let slot = ((mixed >>> 0) * scale) | 0;
  for (;;) {
    const found = tags[slot] as number;
    if (found === tag || found === 0) return slot;
    if (++slot === tags.length) slot = 0;
  }
}

/** Value of a key, or 0 where there is none (and, rarely, that of another key). */
export const lookUp = (table: PrefixTable, key: number): number =>
  table.values[slotOf(table, key)] as number;

/** Takes a slot that `slotOf` found for a key. */
export function putValue(table: PrefixTable, slot: number, key: number, value: number): void {
  table.tags[slot] = tagOf(hashOn(key, 0));
  table.values[slot] = value;
}
