import type { EntityKind } from "@gazetteer/core";
import type { ImportRow } from "@gazetteer/store";
import { languageByScript } from "../language-by-script.ts";
import { slugOf } from "../slug-of.ts";

/** A line of a term list: a name, and what it is in a few words. */
export interface Term {
  readonly row: number;
  readonly name: string;
  readonly what: string;
}

/** Said once for a whole list, because its lines do not. */
export interface TermChoice {
  readonly kind: EntityKind;
  /** Language of the names. */
  readonly lang: string;
}

export function termOf([name = "", what = ""]: readonly string[], row: number): Term {
  return { row, name: name.normalize("NFC").trim(), what: what.normalize("NFC").trim() };
}

/** The language that most names of a list seem to be in. */
export function languageOfTerms(terms: readonly Term[]): string {
  const counts = new Map<string, number>();
  for (const { name } of terms) {
    const lang = languageByScript(name) ?? "en";
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
}

/** FNV-1a, 32 bits: short ids for names without Latin letters; a clash is told as a double row. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}

/** Id of a term: the same for the same name, so that a list can be brought in again, and never that of a shipped entity. */
export function termId(name: string): string {
  const slug = slugOf(name);
  const isWhole = slug !== "" && /^[\p{ASCII}\p{Script=Latin}\p{M}]+$/u.test(name);
  return `term-${isWhole ? slug.slice(0, 60).replace(/-+$/, "") : hash(name)}`;
}

/** The terms as rows of a table. What a term is says the list or, where it is silent, its kind. */
export function rowsOfTerms(terms: readonly Term[], { kind, lang }: TermChoice): ImportRow[] {
  return terms.map(({ row, name, what }): ImportRow => {
    const label = what === "" ? kind.charAt(0).toUpperCase() + kind.slice(1) : what;
    return {
      row,
      cells: [
        [{ field: "id" }, termId(name)],
        [{ field: "kind" }, kind],
        [{ field: "name", lang }, name],
        [{ field: "label", lang: "en" }, label],
      ],
    };
  });
}
