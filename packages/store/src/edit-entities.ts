import { change } from "./change.ts";
import { isEmptyOverride } from "./override-conflicts.ts";
import { listPacks } from "./read-packs.ts";
import type { Writer } from "./recorder.ts";
import type { EntityRow, OverrideRow, StepName } from "./rows.ts";
import type { Store } from "./store.ts";

/** Does work on many entities as one step, which is called by how many the work tells that it changed. */
async function changeMany(
  store: Store,
  what: StepName["what"],
  work: (writer: Writer) => Promise<number>,
): Promise<void> {
  const name = { what, subject: "" };
  await change(store, name, async (writer) => {
    name.subject = String(await work(writer));
  });
}

/** Changes what the reader has said of entities, inside a step. */
async function editOverrides(
  { db }: Store,
  writer: Writer,
  ids: readonly string[],
  edit: (override: OverrideRow) => OverrideRow,
): Promise<void> {
  const present = await db.overrides.bulkGet([...ids]);
  const edited = ids.map((entity, index) => edit(present[index] ?? { entity }));
  await writer.put(
    "overrides",
    edited.filter((override) => !isEmptyOverride(override)),
  );
  await writer.delete(
    "overrides",
    edited.filter(isEmptyOverride).map(({ entity }) => entity),
  );
}

const disabled = (row: OverrideRow): OverrideRow => ({ ...row, disabled: true });
const enabled = ({ disabled: _disabled, ...row }: OverrideRow): OverrideRow => row;

/** Those of `ids` that some pack has: another tab may have deleted the others since they were listed. */
async function present({ db }: Store, ids: readonly string[]): Promise<string[]> {
  const found = new Set<unknown>(await db.entities.where("id").anyOf(ids).uniqueKeys());
  return ids.filter((id) => found.has(id));
}

/** Many entities are neither marked nor listed; their data stays. One step. */
export function disableEntities(store: Store, ids: readonly string[]): Promise<void> {
  return changeMany(store, "entities-disabled", async (writer) => {
    const there = await present(store, ids);
    await editOverrides(store, writer, there, disabled);
    return there.length;
  });
}

export function enableEntities(store: Store, ids: readonly string[]): Promise<void> {
  return changeMany(store, "entities-enabled", async (writer) => {
    await editOverrides(store, writer, ids, enabled);
    return ids.length;
  });
}

/** Rows of entities that packs of the reader's own define, by id; each entity's in the order of packs, all of enabled ones. */
async function ownRows(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly EntityRow[]>> {
  const found = await store.db.entities.where("id").anyOf(ids).toArray();
  const packs = (await listPacks(store)).filter(({ use }) => use === "enabled");
  const own = new Set(packs.filter(({ origin }) => origin === "own").map(({ id }) => id));
  const rows = new Map<string, EntityRow[]>();
  for (const { id } of packs)
    for (const row of found.filter(({ pack }) => pack === id))
      rows.set(row.id, [...(rows.get(row.id) ?? []), row]);
  return new Map([...rows].filter(([, [first]]) => first !== undefined && own.has(first.pack)));
}

/**
 * Removes those of `ids` that packs of the reader's own define, as one step; the others stay as they are. One that
 * another pack has as well is disabled, as when it is deleted alone: else the other's would take its place.
 */
export function deleteEntities(store: Store, ids: readonly string[]): Promise<void> {
  return changeMany(store, "entities-deleted", async (writer) => {
    const rows = await ownRows(store, ids);
    const found = [...rows.keys()];
    const isAlone = (id: string) => rows.get(id)?.length === 1;
    const gone = found.filter(isAlone);
    await writer.delete(
      "entities",
      gone.flatMap((id) => (rows.get(id) ?? []).map(({ pack }): [string, string] => [pack, id])),
    );
    await writer.delete("overrides", gone);
    await editOverrides(
      store,
      writer,
      found.filter((id) => !isAlone(id)),
      disabled,
    );
    return found.length;
  });
}
