import { type Collection, Dexie } from "dexie";
import type { Database } from "./database.ts";
import type { ChangedRow, ChangePartRow } from "./rows.ts";

/** Rows in one stored value of `changes`. */
const ROWS_PER_PART = 500;

/** The changed rows of a step as they are stored. */
export function splitIntoParts(seq: number, rows: readonly ChangedRow[]): ChangePartRow[] {
  const parts: ChangePartRow[] = [];
  for (let at = 0; at < rows.length; at += ROWS_PER_PART)
    parts.push({ seq, part: parts.length, rows: rows.slice(at, at + ROWS_PER_PART) });
  return parts;
}

/** What is stored of a step, in order. */
export function partsOfStep(
  { changes }: Database,
  seq: number,
): Collection<ChangePartRow, [number, number]> {
  return changes.where("[seq+part]").between([seq, Dexie.minKey], [seq, Dexie.maxKey]);
}
