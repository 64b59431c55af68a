import { cmp, Dexie, type Table } from "dexie";

/** A primary key: one string, or several for tables with a compound key. */
type Key = string | readonly string[];

/** With fewer keys, asking for each is as fast. */
const MANY = 1_000;

/** Everything from the first of many keys to the last. */
function rangeOf(table: Table, keys: readonly Key[]) {
  const sorted = [...keys].sort(cmp);
  return table.where(":id").between(sorted[0], sorted.at(-1), true, true);
}

/**
 * What stands under each of `keys`, in their order. Many keys that lie close together, as those of an import do, are read
 * as the range that they make: a question for each of 80,000 takes the browser many seconds.
 */
export async function getRows(table: Table, keys: readonly Key[]): Promise<unknown[]> {
  if (keys.length < MANY) return table.bulkGet([...keys]);
  const range = rangeOf(table, keys);
  if ((await range.count()) > 2 * keys.length) return table.bulkGet([...keys]);
  const path = table.schema.primKey.keyPath ?? "";
  const found = new Map<string, unknown>();
  for (const row of await range.toArray())
    found.set(JSON.stringify(Dexie.getByKeyPath(row, path)), row);
  return keys.map((key) => found.get(JSON.stringify(key)));
}

/** Deletes what stands under `keys`; many that make up a range, with nothing else in it, in one go. */
export async function deleteRows(table: Table, keys: readonly Key[]): Promise<void> {
  const wanted = new Set(keys.map((key) => JSON.stringify(key)));
  const isAll = async () =>
    (await rangeOf(table, keys).primaryKeys()).every((key) => wanted.has(JSON.stringify(key)));
  if (keys.length >= MANY && (await isAll())) await rangeOf(table, keys).delete();
  else await table.bulkDelete([...keys]);
}
