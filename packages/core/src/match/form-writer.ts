import { foldTokens } from "../text/fold-tokens.ts";
import { createTokenBuffer, rewindTokens } from "../text/token-buffer.ts";
import { readTokens } from "../text/read-tokens.ts";
import { ByteWriter } from "./byte-writer.ts";
import { FORM_FLAGS, LETTER_CASE, writeForm } from "./form-pool.ts";
import { PrefixMap } from "./prefix-table.ts";
import { isHeldCapital } from "./letter-case.ts";
import { sequenceKey } from "./sequence-key.ts";
import { MAX_FORM_TOKENS } from "./matcher.ts";

/** Value of a table entry: where its forms begin plus one, times two, plus one where longer forms go on. */
const GOES_ON = 1;

/** Collects forms and writes the part of the image that a scan needs. */
export class FormWriter {
  readonly #keys = new PrefixMap();
  readonly #tokens = createTokenBuffer(MAX_FORM_TOKENS + 1);
  readonly #texts: string[] = [];
  readonly #names: number[] = [];
  readonly #flags: number[] = [];
  /** Form before with the same key, plus one: the entry holds the last. */
  readonly #before: number[] = [];

  get count(): number {
    return this.#texts.length;
  }

  /** A form without any token, or with too many, can never match and is left out. */
  add(text: string, name: number, letterCase: keyof typeof LETTER_CASE): void {
    const tokens = this.#tokens;
    rewindTokens(tokens, 0);
    readTokens(text, tokens);
    if (tokens.count === 0 || tokens.count > MAX_FORM_TOKENS) return;
    let key = 0;
    for (let index = 0; index < tokens.count; index++) {
      key = sequenceKey(tokens, index, index === 0 ? undefined : key);
      if (index < tokens.count - 1) this.#keys.update(key, (value) => value | GOES_ON);
    }
    const capital = letterCase !== "ignore" && isHeldCapital(foldTokens(text));
    this.#texts.push(text);
    this.#names.push(name);
    this.#flags.push((LETTER_CASE[letterCase] << 1) | (capital ? FORM_FLAGS.capital : 0));
    this.#keys.update(key, (value) => {
      this.#before.push(value >>> 1);
      return (this.#texts.length << 1) | (value & GOES_ON);
    });
  }

  /** Forms of one entry, those that only differ in their names joined. `lasts` end the chains of its keys. */
  #group(lasts: readonly number[]): { text: string; flags: number; names: number[] }[] {
    const groups = new Map<string, { text: string; flags: number; names: number[] }>();
    for (const last of lasts) {
      for (let form = last; form > 0; form = this.#before[form - 1] ?? 0) {
        const text = this.#texts[form - 1] ?? "";
        const flags = this.#flags[form - 1] ?? 0;
        const group = groups.get(`${flags}${text}`);
        if (group === undefined)
          groups.set(`${flags}${text}`, { text, flags, names: [this.#names[form - 1] ?? 0] });
        else group.names.push(this.#names[form - 1] ?? 0);
      }
    }
    return [...groups.values()];
  }

  sections(): Record<"filter" | "tags" | "values" | "forms", Uint8Array> {
    const pool = new ByteWriter();
    const { filter, tags, values } = this.#keys.freeze((entry) => {
      const goesOn = entry.some((value) => (value & GOES_ON) !== 0) ? GOES_ON : 0;
      const groups = this.#group(entry.map((value) => value >>> 1));
      if (groups.length === 0) return goesOn;
      const offset = pool.length;
      groups.forEach(({ text, flags, names }, index) => {
        const more = index < groups.length - 1 ? FORM_FLAGS.more : 0;
        writeForm(
          pool,
          flags | more,
          [...new Set(names)].sort((a, b) => a - b),
          text,
        );
      });
      return (offset + 1) * 2 + goesOn;
    });
    return {
      filter: filter.bits,
      tags: new Uint8Array(tags.buffer),
      values: new Uint8Array(values.buffer),
      forms: pool.finish(),
    };
  }
}
