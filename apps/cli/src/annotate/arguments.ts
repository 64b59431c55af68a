import { parseArgs } from "node:util";

export interface Arguments {
  readonly format: "json" | "table";
  readonly input: "documents" | "json-lines";
  readonly detail: "mentions" | "explain";
  readonly date: string | undefined;
  readonly lang: string | undefined;
  /** Pack files that add to the shipped pack. */
  readonly packs: readonly string[];
  /** `-` is standard input. */
  readonly files: readonly string[];
}

export const USAGE = `annotate [--format json|table] [--date YYYY-MM-DD] [--lang xx] [--pack FILE]… [--explain] [FILE…|-]
annotate --jsonl [--date YYYY-MM-DD] [--lang xx] [--pack FILE]… [--explain]   reads {"id","text","date"?,"lang"?} a line
`;

export const HELP = `${USAGE}
Finds the people, islands, places, agreements, organisations and events of the dictionary in plain text (UTF-8), from
files or standard input (-), and writes one JSON object a document, or a table.

  --format json|table   json: {"doc","mentions":[{"start","end","text","entity","kind","how","role","why"}]}
  --jsonl               one JSON document a line on standard input, one result a line in the same order
  --date DATE           day of the text, as 2016-12-15, 2016-12 or 2004/2005: settles who held an office
  --lang xx             language of the text, such as en, ja or ru; found out without it
  --pack FILE           a pack that adds to the shipped one; may be given again
  --explain             also say why what was not marked was not
  --help                print this

Ends with 0 when everything was read, else with 1; what could be read is written all the same.
`;

/** @throws Error with a message for people when the arguments make no sense. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "json" },
      jsonl: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      date: { type: "string" },
      lang: { type: "string" },
      pack: { type: "string", multiple: true, default: [] },
    },
  });
  const { format, jsonl, explain, date, lang, pack } = values;
  if (format !== "json" && format !== "table")
    throw new Error(`--format must be json or table, not \`${format}\``);
  if (jsonl && format === "table")
    throw new Error("--jsonl writes JSON lines; leave out --format table");
  if (jsonl && positionals.some((file) => file !== "-"))
    throw new Error("--jsonl reads standard input; leave out the files");
  return {
    format,
    input: jsonl ? "json-lines" : "documents",
    detail: explain ? "explain" : "mentions",
    date,
    lang,
    packs: pack,
    files: positionals.length === 0 ? ["-"] : positionals,
  };
}
