const FIRST_SIZE = 1 << 18;
/** Bytes that a UTF-16 unit takes at most. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();

/** Collects text as UTF-8. Each piece is encoded as it comes: one long text of them all would be copied twice. */
export class Utf8Writer {
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  write(text: string): void {
    const room = this.#length + text.length * MOST_BYTES;
    if (room > this.#bytes.length) {
      const larger = new Uint8Array(2 * room);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** What was written since the last time. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
