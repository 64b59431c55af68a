import { addsMark, isUpper, standsFor, unitValue } from "../text/unit-table.ts";
import { type ByteWriter, readText } from "./byte-writer.ts";

export const LETTER_CASE = { keep: 0, exact: 1, ignore: 2 } as const;

/** First byte of a form in the image. */
export const FORM_FLAGS = {
  /** Another form with the same key follows. */
  more: 1,
  /** Two bits: `LETTER_CASE`. */
  letterCase: 6,
  /** The first letter must be a capital; most near misses end here. */
  capital: 8,
} as const;

const LETTERS_BYTES = 4;

/** The letters of an entry, before its forms. */
export function writeLetters(bytes: ByteWriter, letters: number): void {
  for (let shift = 8 * LETTERS_BYTES; shift > 0; ) bytes.byte((letters >>> (shift -= 8)) & 255);
}

/** A form as it stands in the image: flags, names (rising, each once), length in bytes, text. */
export function writeForm(
  bytes: ByteWriter,
  flags: number,
  names: readonly number[],
  text: string,
): void {
  bytes.byte(flags);
  const [only = 0] = names;
  if (names.length === 1) bytes.number(only * 2);
  else {
    bytes.number(names.length * 2 + 1);
    for (const name of names) bytes.number(name);
  }
  bytes.number(byteLength(text));
  bytes.text(text);
}

function byteLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    length += code < 0x80 ? 0 : code < 0x800 ? 1 : 2;
  }
  return length;
}

/** A cursor over the forms that share a key, so that trying one allocates nothing. */
export class FormReader {
  readonly #bytes: Uint8Array;
  flags = 0;
  #at = 0;
  #namesAt = 0;
  #textAt = 0;
  #textEnd = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  #number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128 || shift > 28) return value;
    }
  }

  /** With which letters words begin that go on from the form at an offset, if any do. */
  lettersBefore(offset: number): number {
    let letters = 0;
    for (let at = offset - LETTERS_BYTES; at < offset; at++)
      letters = (letters << 8) | (this.#bytes[at] as number);
    return letters;
  }

  /** Moves to the form at an offset. */
  open(offset: number): void {
    this.#at = offset;
    this.flags = this.#bytes[this.#at++] as number;
    this.#namesAt = this.#at;
    const first = this.#number();
    if ((first & 1) !== 0) for (let count = first >>> 1; count > 0; count--) this.#number();
    const length = this.#number();
    this.#textAt = this.#at;
    this.#textEnd = this.#at + length;
  }

  /** Moves to the next form with the same key; false when there is none. */
  next(): boolean {
    if ((this.flags & FORM_FLAGS.more) === 0) return false;
    this.open(this.#textEnd);
    return true;
  }

  /** Where the form lies: tells it from all others. */
  get offset(): number {
    return this.#textAt;
  }

  get text(): string {
    return readText(this.#bytes, this.#textAt, this.#textEnd);
  }

  /** Rising. */
  get names(): number[] {
    this.#at = this.#namesAt;
    const first = this.#number();
    if ((first & 1) === 0) return [first >>> 1];
    const names: number[] = [];
    for (let count = first >>> 1; count > 0; count--) names.push(this.#number());
    return names;
  }

  /**
   * How the form stands in `text`: unit for unit, unit for unit but for diacritics and spaces, or but for these and case;
   * not at all, for a diacritic; or otherwise or not at all, which only a comparison of the tokens can tell.
   */
  compare(
    text: string,
    start: number,
    end: number,
  ): "same" | "marked" | "cased" | "other" | "unlike" {
    const bytes = this.#bytes;
    const textEnd = this.#textEnd;
    let at = this.#textAt;
    let position = start;
    let result: "same" | "marked" | "cased" = "same";
    while (at < textEnd) {
      if (position === end) return "unlike";
      let code = bytes[at++] as number;
      if (code >= 0x80) {
        const next = (bytes[at++] as number) & 63;
        code =
          code < 0xe0
            ? ((code & 31) << 6) | next
            : ((code & 15) << 12) | (next << 6) | ((bytes[at++] as number) & 63);
      }
      const other = text.charCodeAt(position++);
      if (code === other) continue;
      if (!standsFor(code, other)) return addsMark(code, other) ? "other" : "unlike";
      if (isUpper(unitValue(code)) !== isUpper(unitValue(other))) result = "cased";
      else if (result === "same") result = "marked";
    }
    return position === end ? result : "unlike";
  }
}
