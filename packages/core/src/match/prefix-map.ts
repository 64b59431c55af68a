import { HASH_FACTOR } from "../text/token-hash.ts";
import { emptyPrefixTable, type PrefixTable, putValue, slotOf } from "./prefix-table.ts";

const FIRST_SLOTS = 1 << 12;

/** Growing map from keys of token sequences to numbers other than 0, for compiling. */
export class PrefixMap {
  #keys = new Int32Array(FIRST_SLOTS);
  /** 0 where a slot is empty. */
  #values = new Int32Array(FIRST_SLOTS);
  size = 0;

  #slot(key: number): number {
    const keys = this.#keys;
    const values = this.#values;
    const mask = keys.length - 1;
    let slot = (Math.imul(key, HASH_FACTOR) >>> 7) & mask;
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
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

  /** 0 where there is none. */
  get(key: number): number {
    return this.#values[this.#slot(key)] as number;
  }

  set(key: number, value: number): void {
    let slot = this.#slot(key);
    if (this.#values[slot] === 0) {
      if (2 * this.size >= this.#keys.length) {
        this.#grow();
        slot = this.#slot(key);
      }
      this.size++;
    }
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  forEach(visit: (key: number, value: number) => void): void {
    const [keys, values] = [this.#keys, this.#values];
    for (let index = 0; index < keys.length; index++)
      if (values[index] !== 0) visit(keys[index] as number, values[index] as number);
  }

  /** As a flat table. `join` makes one value of those of two keys that share an entry, which is rare. */
  freeze(join: (one: number, other: number) => number): PrefixTable {
    const table = emptyPrefixTable(this.size);
    this.forEach((key, value) => {
      const slot = slotOf(table, key);
      const present = table.values[slot] as number;
      putValue(table, slot, key, present === 0 ? value : join(present, value));
    });
    return table;
  }
}
