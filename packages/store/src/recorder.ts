import { cmp, Dexie, type Table } from "dexie";
import { canonicalJson } from "./canonical-json.ts";
import type { Database } from "./database.ts";
import type { ChangedRow, DataRows, DataTable } from "./rows.ts";

/** Primary key of a row: one string, or two for tables with a compound key. */
export type RowKey = string | [string, string];

/** Writes inside one step. Reads go through `store.db`, in the same transaction. */
export interface Writer {
  /** Writes the rows that differ from what is stored. */
  put<Name extends DataTable>(table: Name, rows: readonly DataRows[Name][]): Promise<void>;
  delete(table: DataTable, keys: readonly RowKey[]): Promise<void>;
}

export interface Recorder {
  readonly writer: Writer;
  /** Rows as they were before the step, each key once, in the order of the first write. */
  listChanges(): ChangedRow[];
  /** About how much was written, in bytes; names the room that is missing when a disk is full. */
  writtenBytes(): number;
}

/** Rows written at once: middling portions keep memory low and let an import tell how far it is. */
const ROWS_AT_ONCE = 2_000;

/** One question for all of a large pack that is new, where one for each of its rows would take as long as writing them. */
async function hasNoneOf(
  table: Table,
  path: string | string[],
  rows: readonly object[],
): Promise<boolean> {
  const keys = rows.map((row): RowKey => Dexie.getByKeyPath(row, path)).sort(cmp);
  return (await table.where(":id").between(keys[0], keys.at(-1), true, true).count()) === 0;
}

/** Writes rows and remembers what they replaced; `onWrite` is told how many rows were looked at. */
export function createRecorder(db: Database, onWrite: (rows: number) => void = () => {}): Recorder {
  let looked = 0;
  const changes = new Map<string, ChangedRow>();
  let written = 0;
  const note = (table: DataTable, key: RowKey, row: unknown) => {
    const id = JSON.stringify([table, key]);
    if (!changes.has(id)) changes.set(id, row === undefined ? { table, key } : { table, key, row });
  };
  return {
    listChanges: () => [...changes.values()],
    writtenBytes: () => written,
    writer: {
      async put(table, rows) {
        const path = db.table(table).schema.primKey.keyPath ?? "";
        const isNew = rows.length > ROWS_AT_ONCE && (await hasNoneOf(db.table(table), path, rows));
        for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
          const some = rows.slice(at, at + ROWS_AT_ONCE);
          const keys = some.map((row): RowKey => Dexie.getByKeyPath(row, path));
          const stored: unknown[] = isNew ? [] : await db.table(table).bulkGet(keys);
          const fresh: unknown[] = [];
          some.forEach((row, index) => {
            const key = keys[index];
            const before = stored[index];
            if (key === undefined) return;
            if (before !== undefined && canonicalJson(row) === canonicalJson(before)) return;
            written += JSON.stringify(row).length;
            note(table, key, before);
            fresh.push(row);
          });
          await db.table(table).bulkPut(fresh);
          looked += some.length;
          onWrite(looked);
        }
      },
      async delete(table, keys) {
        const stored: unknown[] = await db.table(table).bulkGet([...keys]);
        keys.forEach((key, index) => {
          if (stored[index] !== undefined) note(table, key, stored[index]);
        });
        await db.table(table).bulkDelete([...keys]);
      },
    },
  };
}
