import { foldTokens } from "../text/fold-tokens.ts";
import { readTokens } from "../text/read-tokens.ts";
import { foldUnits } from "../text/read-word.ts";
import { admitHead, emptyStartHeads } from "../text/start-heads.ts";
import {
  createTokenBuffer,
  KIND_BITS,
  POSSESSIVE_LETTERS,
  rewindTokens,
  SMALL_S,
  STEM,
  STEM_LETTERS,
  TOKEN_KIND,
} from "../text/token-buffer.ts";
import { hashOn, TOKEN_SEED } from "../text/token-hash.ts";
import { admit, admitToken, emptyTokenFilter } from "../text/token-filter.ts";
import { isUpper, unitValue } from "../text/unit-table.ts";
import { ByteWriter } from "./byte-writer.ts";
import { isCommonNoun } from "./common-nouns.ts";
import { ASCII } from "./diacritics.ts";
import { FORM_FLAGS, LETTER_CASE, writeForm, writeLetters } from "./form-pool.ts";
import { withLeads } from "./leads.ts";
import { MAX_FORM_TOKENS } from "./matcher.ts";
import { NumberList } from "./number-list.ts";
import { PrefixMap } from "./prefix-map.ts";
import {
  GOES_ON,
  HAS_FORM,
  lettersAt,
  type PrefixTable,
  putValue,
  SLOT_HALVES,
  slotOf,
  valueAt,
} from "./prefix-table.ts";
import { sequenceKey } from "./sequence-key.ts";

/** While forms are collected, an entry has the last of its forms, counted from 1, where the image has its place. */
const formOf = (entry: number): number => ((entry & HAS_FORM) === 0 ? 0 : entry >>> 2);

/** How a first token may stand, for the filter. */
const HELD = 1;
const IN_ANY_CASE = 2;

/** Whether nothing but a capital can begin a form whose first word is this. */
function isHeldCapital(word: string): boolean {
  if (!isUpper(unitValue(word.charCodeAt(0)))) return false;
  return !isCommonNoun(ASCII.test(word) ? word.toLowerCase() : (foldTokens(word)[0]?.folded ?? ""));
}

const rising = (a: number, b: number): number => a - b;

/** Collects forms and writes the part of the image that a scan needs. */
export class FormWriter {
  readonly #keys = new PrefixMap();
  /** Of keys with a form, what their entries have no room for. */
  readonly #letters = new PrefixMap();
  readonly #firsts = new PrefixMap();
  readonly #heads = emptyStartHeads();
  /** Of words by themselves: by the hash of all letters, that of the first. */
  readonly #stems = new Map<number, number>();
  readonly #tokens = createTokenBuffer(MAX_FORM_TOKENS + 1);
  // By form.
  readonly #texts: string[] = [];
  readonly #names = new NumberList();
  readonly #flags = new NumberList();
  /** Form before with the same key, plus one: the entry holds the last. */
  readonly #before = new NumberList();

  /** A form without any token, or with too many, can never match and is left out. */
  add(text: string, name: number, letterCase: keyof typeof LETTER_CASE): void {
    const tokens = this.#tokens;
    rewindTokens(tokens, 0);
    readTokens(text, tokens);
    const last = tokens.count - 1;
    if (last < 0 || last >= MAX_FORM_TOKENS) return;
    const keys = this.#keys;
    let key = tokens.hash[0] as number;
    let value = keys.get(key);
    for (let index = 1; index <= last; index++) {
      const isWord = ((tokens.info[index] as number) & KIND_BITS) === TOKEN_KIND.word;
      const letters = isWord ? lettersAt(text, tokens.start[index] as number, text.length) : 0;
      if ((value & HAS_FORM) !== 0) this.#addLetters(key, letters);
      const goesOn = value | GOES_ON | ((value & HAS_FORM) === 0 ? letters : 0);
      if (goesOn !== value) keys.set(key, goesOn);
      key = sequenceKey(tokens, index, key);
      value = keys.get(key);
    }
    const held =
      letterCase !== "ignore" && isHeldCapital(text.slice(tokens.start[0], tokens.end[0]));
    this.#addFirst(tokens.hash[0] as number, held);
    this.#addHead(text, held, last === 0);
    for (const led of withLeads(text)) {
      rewindTokens(tokens, 0);
      readTokens(led, tokens, led.length, 1);
      this.#addFirst(tokens.hash[0] as number, held);
      this.#addHead(led, held, false);
    }
    this.#texts.push(text);
    this.#names.push(name);
    this.#flags.push((LETTER_CASE[letterCase] << 1) | (held ? FORM_FLAGS.capital : 0));
    this.#before.push(formOf(value));
    if ((value & (HAS_FORM | GOES_ON)) === GOES_ON) this.#addLetters(key, value);
    keys.set(key, (this.#texts.length << 2) | HAS_FORM | (value & GOES_ON));
  }

  #addLetters(key: number, letters: number): void {
    this.#letters.set(key, this.#letters.get(key) | GOES_ON | letters);
  }

  #addFirst(hash: number, held: boolean): void {
    this.#firsts.set(hash, this.#firsts.get(hash) | (held ? HELD : IN_ANY_CASE));
  }

  /**
   * Of the word with which a form begins: the letters by which a scan stops at it, those by which it goes on to read
   * it, and, if it is the only word, those by which it is looked for in longer ones.
   */
  #addHead(text: string, held: boolean, isOnlyWord: boolean): void {
    const { info, start, end } = this.#tokens;
    if (((info[0] as number) & KIND_BITS) !== TOKEN_KIND.word) return;
    const units: number[] = [];
    foldUnits(text, start[0] as number, end[0] as number, (unit) => units.push(unit));
    const [first = 0, second, third] = units;
    admitHead(this.#heads, [first, second, third], held);
    if (units.length < POSSESSIVE_LETTERS - 1) return;
    let hash: number = TOKEN_SEED;
    // With fewer letters, a possessive without its apostrophe.
    for (let at = 0; at < STEM_LETTERS && at <= units.length; at++)
      hash = hashOn(hash, units[at] ?? SMALL_S);
    this.#addFirst(hash, held);
    if (isOnlyWord && units.length >= STEM_LETTERS)
      this.#stems.set(this.#tokens.hash[0] as number, hash);
  }

  /** Joins the forms of two keys that share an entry. */
  #join(one: number, other: number): number {
    const [entry, more] = formOf(one) === 0 ? [other, one] : [one, other];
    if (formOf(entry) === 0) return entry | more;
    if (formOf(more) !== 0) {
      let form = formOf(entry);
      for (let next = form; next > 0; next = this.#before.at(next - 1)) form = next;
      this.#before.set(form - 1, formOf(more));
    }
    return entry | (more & GOES_ON);
  }

  /** Writes the forms of one entry, of which `last` is the last; those that only differ in their names as one. */
  #write(pool: ByteWriter, last: number): void {
    if (this.#before.at(last - 1) === 0) {
      const [flags, name] = [this.#flags.at(last - 1), this.#names.at(last - 1)];
      writeForm(pool, flags, [name], this.#texts[last - 1] ?? "");
      return;
    }
    const groups = new Map<string, { text: string; flags: number; names: Set<number> }>();
    for (let form = last; form > 0; form = this.#before.at(form - 1)) {
      const text = this.#texts[form - 1] ?? "";
      const flags = this.#flags.at(form - 1);
      const group = groups.get(`${flags}${text}`) ?? { text, flags, names: new Set() };
      group.names.add(this.#names.at(form - 1));
      groups.set(`${flags}${text}`, group);
    }
    let rest = groups.size;
    for (const { text, flags, names } of groups.values()) {
      const more = --rest > 0 ? FORM_FLAGS.more : 0;
      writeForm(pool, flags | more, [...names].sort(rising), text);
    }
  }

  /** By slot of the table, the letters of all keys that share it and go on. */
  #lettersOf(table: PrefixTable): Uint32Array {
    const letters = new Uint32Array(table.halves.length / SLOT_HALVES);
    this.#keys.forEach((key, value) => {
      if ((value & GOES_ON) === 0) return;
      const slot = slotOf(table, key) / SLOT_HALVES;
      letters[slot] =
        (letters[slot] as number) | ((value & HAS_FORM) === 0 ? value : this.#letters.get(key));
    });
    return letters;
  }

  sections(): Record<"heads" | "filter" | "stems" | "prefixes" | "forms", Uint8Array> {
    const filter = emptyTokenFilter(this.#firsts.size);
    this.#firsts.forEach((hash, how) => admitToken(filter, hash, how === HELD));
    const stems = emptyTokenFilter(this.#stems.size);
    this.#stems.forEach((head, whole) => {
      admit(stems, head, STEM.head);
      admit(stems, whole, STEM.whole);
    });
    const table = this.#keys.freeze((one, other) => this.#join(one, other));
    const letters = this.#lettersOf(table);
    const pool = new ByteWriter();
    for (let slot = 0; slot < table.halves.length; slot += SLOT_HALVES) {
      const value = valueAt(table, slot);
      if ((value & HAS_FORM) === 0) continue;
      if ((value & GOES_ON) !== 0) writeLetters(pool, letters[slot / SLOT_HALVES] as number);
      putValue(table, slot, pool.length * 4 + (value & (HAS_FORM | GOES_ON)));
      this.#write(pool, value >>> 2);
    }
    return {
      heads: new Uint8Array(this.#heads.buffer),
      filter: filter.bits,
      stems: stems.bits,
      prefixes: new Uint8Array(table.halves.buffer),
      forms: pool.finish(),
    };
  }
}
