import { type ImportSource, isBackup, isSites } from "@gazetteer/store";
import { parseJson } from "./parse-json.ts";
import { type ParsedTable, parseTable } from "./parse-table.ts";
import type { FileProblem } from "./read-file-text.ts";

/** Most entities of one file (as many as six dictionaries of a nation's biography). */
const MAX_ENTITIES = 200_000;

/** What a file holds: something that can be planned, or a list of terms that the reader must say a little more of. */
export type ParsedFile =
  | { readonly type: "source"; readonly source: ImportSource }
  | Extract<ParsedTable, { type: "terms" }>;

function listIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json;
  const isObject = typeof json === "object" && json !== null;
  return isObject && "entities" in json && Array.isArray(json.entities) ? json.entities : undefined;
}

function looksLikeEntity(json: unknown): boolean {
  return typeof json === "object" && json !== null && "names" in json;
}

/** What parsed JSON is meant to be; `undefined` when it is nothing of ours. */
function sourceOf(json: unknown): ImportSource | undefined {
  if (isBackup(json)) return { type: "backup", json };
  if (isSites(json)) return { type: "sites", json };
  const list = listIn(json);
  if (typeof json === "object" && json !== null && "format" in json && "entities" in json)
    return { type: "pack", json };
  if (list === undefined || !list.some(looksLikeEntity)) return undefined;
  return { type: "entities", rows: list.map((each, index) => ({ row: index + 1, json: each })) };
}

function sizeOf(source: ImportSource): number {
  if (source.type === "entities") return source.rows.length;
  if (source.type === "pack") return listIn(source.json)?.length ?? 0;
  const { json } = source;
  const isObject = typeof json === "object" && json !== null;
  const packs = isObject && "packs" in json && Array.isArray(json.packs) ? json.packs : [];
  return packs.reduce(
    (sum: number, each: unknown) =>
      sum +
      (typeof each === "object" && each !== null && "pack" in each
        ? (listIn(each.pack)?.length ?? 0)
        : 0),
    0,
  );
}

/** Told by the name; a file of another name is JSON when it begins like it. */
function isTable(name: string, text: string): boolean {
  const [, ending] = /\.([a-z]+)(?:\.gz)?$/i.exec(name) ?? [];
  if (ending !== undefined && /^(?:csv|tsv|txt)$/i.test(ending)) return true;
  return !/^json$/i.test(ending ?? "") && !/^\s*[[{]/.test(text);
}

/** Packs, backups, choices for sites, lists of entities, tables and lists of terms. Never throws for what a file holds. `onStep`: called between long steps. */
export function parseFile(
  name: string,
  text: string,
  onStep: () => void = () => {},
): ParsedFile | FileProblem {
  if (isTable(name, text)) {
    const table = parseTable(text);
    if ("problem" in table) return table;
    if ((table.type === "terms" ? table.terms : table.rows).length > MAX_ENTITIES)
      return { problem: "tooMany" };
    return table.type === "terms"
      ? table
      : { type: "source", source: { type: "entities", rows: table.rows } };
  }
  const parsed = parseJson(text, onStep);
  onStep();
  if ("problem" in parsed) return parsed;
  const source = sourceOf(parsed.json);
  if (source === undefined) return { problem: "unknown" };
  return sizeOf(source) > MAX_ENTITIES ? { problem: "tooMany" } : { type: "source", source };
}
