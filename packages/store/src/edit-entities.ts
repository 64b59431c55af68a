import { change } from "./change.ts";
import type { OverrideRow, StepName } from "./rows.ts";
import { isEmptyOverride } from "./override-conflicts.ts";
import type { Store } from "./store.ts";

/** Changes what the reader has said of many entities, as one step. */
async function editOverrides(
  store: Store,
  what: StepName["what"],
  ids: readonly string[],
  edit: (override: OverrideRow) => OverrideRow,
): Promise<void> {
  await change(store, { what, subject: String(ids.length) }, async (writer) => {
    const present = await store.db.overrides.bulkGet([...ids]);
    const edited = ids.map((entity, index) => edit(present[index] ?? { entity }));
    await writer.put(
      "overrides",
      edited.filter((override) => !isEmptyOverride(override)),
    );
    await writer.delete(
      "overrides",
      edited.filter(isEmptyOverride).map(({ entity }) => entity),
    );
  });
}

/** Many entities are neither marked nor listed; their data stays. One step. */
export function disableEntities(store: Store, ids: readonly string[]): Promise<void> {
  return editOverrides(store, "entities-disabled", ids, (row) => ({ ...row, disabled: true }));
}

export function enableEntities(store: Store, ids: readonly string[]): Promise<void> {
  return editOverrides(store, "entities-enabled", ids, ({ disabled: _disabled, ...row }) => row);
}

/** Removes those of `ids` that only packs of the reader's own have, as one step; the others stay as they are. */
export async function deleteEntities(store: Store, ids: readonly string[]): Promise<void> {
  const { db } = store;
  await change(store, { what: "entities-deleted", subject: String(ids.length) }, async (writer) => {
    const own = new Set(
      (await db.packs.toArray()).filter(({ origin }) => origin === "own").map(({ id }) => id),
    );
    const rows = await db.entities.where("id").anyOf(ids).toArray();
    const kept = new Set(rows.filter(({ pack }) => !own.has(pack)).map(({ id }) => id));
    const gone = rows.filter(({ id }) => !kept.has(id));
    await writer.delete(
      "entities",
      gone.map(({ pack, id }): [string, string] => [pack, id]),
    );
    await writer.delete("overrides", [...new Set(gone.map(({ id }) => id))]);
  });
}
