/**
 * One way in which a word changes, as it is written down.
 *
 * A row is `context:ending:cells`. It fits a word that ends in one of the strings of `context` (separated by
 * spaces, kept; empty: anything) followed by `ending` (cut off). The first row that fits is taken; case is ignored.
 * `cells` are the endings put in its place, separated by spaces:
 * Slavic languages: genitive, dative, accusative, instrumental, prepositional or locative, and vocative where there
 * is one; German: a single cell. Inside a cell `/` separates variants, `0` is no ending, `=` the ending as it was,
 * and `a|b` in the accusative is `a` beside things and `b` beside persons.
 */
export interface WrittenParadigm {
  /** What the accusative of this word agrees with in a phrase. */
  readonly of: "thing" | "person" | "both";
  readonly rows: readonly string[];
}

/** The same, taken apart. */
export interface Paradigm extends Pick<WrittenParadigm, "of"> {
  readonly rows: readonly {
    readonly tails: readonly string[];
    readonly ending: string;
    readonly cells: string;
  }[];
}

export function readParadigm({ of, rows }: WrittenParadigm): Paradigm {
  return {
    of,
    rows: rows.map((row) => {
      const [context = "", ending = "", cells = ""] = row.split(":");
      return { tails: context.split(" "), ending, cells };
    }),
  };
}
