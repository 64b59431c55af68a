import { HASH_FACTOR } from "../text/token-hash.ts";

/** Share of slots in use: fuller tables are smaller, but a look-up visits more slots. */
const LOAD = 0.75;
/** 0 means an empty slot. */
export const nonZero = (key: number): number => (key === 0 ? 1 : key);

/** Scale from a 32-bit hash to a slot. */
export const slotScale = (slots: number): number => slots / 0x1_0000_0000;
export const slotOf = (key: number, scale: number): number =>
  ((Math.imul(key, HASH_FACTOR) >>> 0) * scale) | 0;

/** Growing map from keys of token sequences to a number, for compiling. */
export class PrefixMap {
  #keys = new Int32Array(1 << 12);
  #values = new Int32Array(1 << 12);
  size = 0;

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, HASH_FACTOR) >>> 7) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(2 * keys.length);
    this.#values = new Int32Array(2 * keys.length);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as number;
      if (key === 0) continue;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[index] as number;
    }
  }

  /** Puts what `change` makes of the value there, 0 where there was none. */
  update(key: number, change: (value: number) => number): void {
    if (2 * this.size >= this.#keys.length) this.#grow();
    const stored = nonZero(key);
    const slot = this.#slot(stored);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = stored;
      this.size++;
    }
    this.#values[slot] = change(this.#values[slot] as number);
  }

  /** The same as two flat arrays, as full as a scan likes them. Order of entries does not depend on growth. */
  freeze(valueOf: (value: number) => number): { keys: Uint32Array; values: Uint32Array } {
    const slots = Math.max(8, Math.ceil(this.size / LOAD));
    const keys = new Uint32Array(slots);
    const values = new Uint32Array(slots);
    const scale = slotScale(slots);
    for (let index = 0; index < this.#keys.length; index++) {
      const key = this.#keys[index] as number;
      if (key === 0) continue;
      let slot = slotOf(key, scale);
      while (keys[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
      keys[slot] = key >>> 0;
      values[slot] = valueOf(this.#values[index] as number);
    }
    return { keys, values };
  }
}

/** Value of a key in a frozen table, or 0. `keys` has at least one empty slot. */
export function lookUp(keys: Int32Array, values: Uint32Array, scale: number, key: number): number {
  const wanted = nonZero(key);
  let slot = slotOf(wanted, scale);
  for (;;) {
    const found = keys[slot] as number;
    if (found === wanted) return values[slot] as number;
    if (found === 0) return 0;
    if (++slot === keys.length) slot = 0;
  }
}
