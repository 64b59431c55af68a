import { hashOn } from "../text/token-hash.ts";
import {
  emptyPrefixTable,
  type PrefixTable,
  putValue,
  slotOf,
  takeSlot,
  valueAt,
} from "./prefix-table.ts";

const FIRST_SLOTS = 1 << 12;

/** Growing map from keys of token sequences to numbers other than 0, for compiling. */
export class PrefixMap {
  /** Keys and values in turn, so that a look-up touches one place in memory; value 0 where a slot is empty. */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  size = 0;

  /** Index of the key of its slot, or of the empty slot where it would go. */
  #slot(key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hashOn(key, 0) >>> 6) & mask & ~1;
    while (slots[at + 1] !== 0 && slots[at] !== key) at = (at + 2) & mask;
    return at;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(2 * slots.length);
    for (let at = 0; at < slots.length; at += 2) {
      if (slots[at + 1] === 0) continue;
      const key = slots[at] as number;
      const place = this.#slot(key);
      this.#slots[place] = key;
      this.#slots[place + 1] = slots[at + 1] as number;
    }
  }

  /** 0 where there is none. */
  get(key: number): number {
    return this.#slots[this.#slot(key) + 1] as number;
  }

  set(key: number, value: number): void {
    let at = this.#slot(key);
    if (this.#slots[at + 1] === 0) {
      if (4 * this.size >= this.#slots.length) {
        this.#grow();
        at = this.#slot(key);
      }
      this.size++;
    }
    this.#slots[at] = key;
    this.#slots[at + 1] = value;
  }

  forEach(visit: (key: number, value: number) => void): void {
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += 2)
      if (slots[at + 1] !== 0) visit(slots[at] as number, slots[at + 1] as number);
  }

  /** As a flat table. `join` makes one value of those of two keys that share an entry, which is rare. */
  freeze(join: (one: number, other: number) => number): PrefixTable {
    const table = emptyPrefixTable(this.size);
    this.forEach((key, value) => {
      const slot = slotOf(table, key);
      const present = valueAt(table, slot);
      takeSlot(table, slot, key);
      putValue(table, slot, present === 0 ? value : join(present, value));
    });
    return table;
  }
}
