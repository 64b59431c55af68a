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
