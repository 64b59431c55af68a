/** Growing bytes with the few things that an image is written from. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.length + more));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.length++] = value;
  }

  /** Seven bits a byte, low ones first. */
  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  /** UTF-8; a lone surrogate is kept as three bytes, so every string comes back as it was. */
  text(text: string): void {
    this.#room(3 * text.length);
    const bytes = this.#bytes;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) bytes[at++] = code;
      else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 63);
      } else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 63);
        bytes[at++] = 0x80 | (code & 63);
      }
    }
    this.length = at;
  }

  /** What was written, without a copy: nothing may be written afterwards. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/** As many arguments as any engine takes. */
const MOST_UNITS = 4096;

/** Appends the units written from `from` on to `units`, until there are enough; returns where the next one begins. */
function readUnits(bytes: Uint8Array, from: number, until: number, units: number[]): number {
  let at = from;
  while (at < until && units.length < MOST_UNITS) {
    const byte = bytes[at++] as number;
    if (byte < 0x80) units.push(byte);
    else if (byte < 0xe0) units.push(((byte & 31) << 6) | ((bytes[at++] as number) & 63));
    else {
      const middle = (bytes[at++] as number) & 63;
      units.push(((byte & 15) << 12) | (middle << 6) | ((bytes[at++] as number) & 63));
    }
  }
  return at;
}

/** Text that `ByteWriter.text` wrote: each UTF-16 unit on its own, in one to three bytes. */
export function readText(bytes: Uint8Array, from: number, until: number): string {
  let text = "";
  for (let at = from; at < until; ) {
    const units: number[] = [];
    at = readUnits(bytes, at, until, units);
    text += String.fromCharCode(...units);
  }
  return text;
}
