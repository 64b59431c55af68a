/** A growing list of whole numbers from 0 to 2 to the 32, in memory that a garbage collector need not read. */
export class NumberList {
  #numbers = new Uint32Array(1024);
  length = 0;

  constructor(...first: readonly number[]) {
    for (const each of first) this.push(each);
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length++] = value;
  }

  /** 0 beyond the end. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value;
  }

  /** The list as it lies in memory, without a copy. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#numbers.buffer, 0, 4 * this.length);
  }
}
