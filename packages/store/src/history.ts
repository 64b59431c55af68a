import { announce, raiseRevision } from "./change.ts";
import type { Database } from "./database.ts";
import { deleteRows, getRows } from "./many-rows.ts";
import { requireMeta } from "./meta.ts";
import { type ChangedRow, DATA_TABLES, type StepRow } from "./rows.ts";
import { partsOfStep, splitIntoParts } from "./step-parts.ts";
import type { Store } from "./store.ts";

/** All steps that can be undone or done again, oldest first. */
export function listSteps({ db }: Store): Promise<StepRow[]> {
  return db.history.orderBy("seq").toArray();
}

/** Puts the rows back as the step keeps them, and returns the rows that they replaced. */
async function swap(db: Database, rows: readonly ChangedRow[]): Promise<ChangedRow[]> {
  const replaced: ChangedRow[] = [];
  for (const name of DATA_TABLES) {
    const changed = rows.filter(({ table }) => table === name);
    if (changed.length === 0) continue;
    const table = db.table<unknown>(name);
    const present = await getRows(
      table,
      changed.map(({ key }) => key),
    );
    changed.forEach(({ key }, index) => {
      const row = present[index];
      replaced.push(row === undefined ? { table: name, key } : { table: name, key, row });
    });
    await table.bulkPut(changed.filter(({ row }) => row !== undefined).map(({ row }) => row));
    await deleteRows(
      table,
      changed.filter(({ row }) => row === undefined).map(({ key }) => key),
    );
  }
  return replaced;
}

async function turn(store: Store, to: StepRow["state"]): Promise<StepRow | undefined> {
  const { db } = store;
  const turned = await db.transaction("rw", db.tables, async () => {
    await requireMeta(db);
    const steps = await listSteps(store);
    const found =
      to === "undone"
        ? steps.findLast(({ state }) => state === "done")
        : steps.find(({ state }) => state === "undone");
    if (found === undefined) return undefined;
    const parts = await partsOfStep(db, found.seq).toArray();
    const rows = await swap(
      db,
      parts.flatMap((part) => part.rows),
    );
    await db.changes.bulkPut(splitIntoParts(found.seq, rows));
    const step: StepRow = { ...found, state: to };
    await db.history.put(step);
    await raiseRevision(store, rows);
    return step;
  });
  if (turned !== undefined) await announce(store);
  return turned;
}

/** Takes back the last step that stands; `undefined` when there is none. */
export function undo(store: Store): Promise<StepRow | undefined> {
  return turn(store, "undone");
}

/** Does the last step that was taken back again; `undefined` when there is none. */
export function redo(store: Store): Promise<StepRow | undefined> {
  return turn(store, "done");
}
