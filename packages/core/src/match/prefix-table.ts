import type { TokenFilter } from "../text/find-starts.ts";
import { HASH_FACTOR } from "../text/token-hash.ts";

/** Share of slots in use: a fuller table is smaller, but a look-up visits more slots. */
const LOAD = 0.75;
/** Fewest bits of the filter for each entry: one in eight keys that are not there gets past it. */
const FILTER_BITS = 8;
/** The smallest filter is one word. */
const FEWEST_FILTER_BITS = 5;

/**
 * A set of keys with a number for each, as flat arrays. A key is asked for in the filter first, one bit for each; most
 * words of a text end there. Slots then hold 16 bits of the key: two keys that share them share their entry too, so
 * whoever finds one checks the form itself.
 */
export interface PrefixTable {
  readonly filter: TokenFilter;
  /** 0 where a slot is empty; there is at least one such. */
  readonly tags: Uint16Array;
  readonly values: Uint32Array;
  /** From a mixed key to a slot. */
  readonly scale: number;
}

export function createPrefixTable(
  filter: Uint8Array,
  tags: Uint16Array,
  values: Uint32Array,
): PrefixTable {
  const shift = 32 - Math.log2(8 * filter.length);
  return { filter: { bits: filter, shift }, tags, values, scale: tags.length / 0x1_0000_0000 };
}

const tagOf = (mixed: number): number => mixed & 0xffff || 1;

/** Value of a key, or 0 where there is none (and, rarely, that of another key). */
export function lookUp(table: PrefixTable, key: number): number {
  const mixed = Math.imul(key, HASH_FACTOR);
  const { filter, tags } = table;
  const bit = mixed >>> filter.shift;
  if ((((filter.bits[bit >>> 3] as number) >>> (bit & 7)) & 1) === 0) return 0;
  const tag = tagOf(mixed);
  let slot = ((mixed >>> 0) * table.scale) | 0;
  for (;;) {
    const found = tags[slot] as number;
    if (found === tag) return table.values[slot] as number;
    if (found === 0) return 0;
    if (++slot === tags.length) slot = 0;
  }
}

/** Growing map from keys of token sequences to a number, for compiling. */
export class PrefixMap {
  #keys = new Int32Array(1 << 12);
  /** 0 where a slot is empty: a value that is kept is never 0. */
  #values = new Int32Array(1 << 12);
  size = 0;

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, HASH_FACTOR) >>> 7) & mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(2 * keys.length);
    this.#values = new Int32Array(2 * keys.length);
    for (let index = 0; index < keys.length; index++) {
      if (values[index] === 0) continue;
      const slot = this.#slot(keys[index] as number);
      this.#keys[slot] = keys[index] as number;
      this.#values[slot] = values[index] as number;
    }
  }

  /** Puts what `change` makes of the value there, 0 where there was none. It must not be 0. */
  update(key: number, change: (value: number) => number): void {
    if (2 * this.size >= this.#keys.length) this.#grow();
    const slot = this.#slot(key);
    if (this.#values[slot] === 0) this.size++;
    this.#keys[slot] = key;
    this.#values[slot] = change(this.#values[slot] as number);
  }

  /** The same as flat arrays; `valueOf` joins the values of the keys that share an entry, nearly always one. */
  freeze(valueOf: (values: readonly number[]) => number): PrefixTable {
    const filterBits = Math.max(
      FEWEST_FILTER_BITS,
      Math.ceil(Math.log2(1 + this.size * FILTER_BITS)),
    );
    const slots = Math.max(8, Math.ceil(this.size / LOAD));
    const table = createPrefixTable(
      new Uint8Array(2 ** (filterBits - 3)),
      new Uint16Array(slots),
      new Uint32Array(slots),
    );
    const { filter } = table;
    const shared = new Map<number, number[]>();
    this.#values.forEach((value, index) => {
      if (value === 0) return;
      const mixed = Math.imul(this.#keys[index] as number, HASH_FACTOR);
      const bit = mixed >>> filter.shift;
      filter.bits[bit >>> 3] = (filter.bits[bit >>> 3] as number) | (1 << (bit & 7));
      const tag = tagOf(mixed);
      let slot = ((mixed >>> 0) * table.scale) | 0;
      while (table.tags[slot] !== 0 && table.tags[slot] !== tag)
        slot = slot + 1 === slots ? 0 : slot + 1;
      if (table.tags[slot] !== 0)
        shared.set(slot, [...(shared.get(slot) ?? [table.values[slot] as number]), value]);
      table.tags[slot] = tag;
      table.values[slot] = value;
    });
    for (let slot = 0; slot < slots; slot++)
      if (table.tags[slot] !== 0)
        table.values[slot] = valueOf(shared.get(slot) ?? [table.values[slot] as number]);
    return table;
  }
}
