import { Dexie } from "dexie";
import type { Backup } from "./backup.ts";
import { change } from "./change.ts";
import type { Database } from "./database.ts";
import { rowOfPack } from "./install-pack.ts";
import { requireMeta } from "./meta.ts";
import type { RowKey, Writer } from "./recorder.ts";
import type { DataRows, DataTable } from "./rows.ts";
import { takeSnapshot } from "./snapshots.ts";
import type { Store } from "./store.ts";

const EMPTY: Omit<Backup, "gazetteerBackup"> = {
  packs: [],
  overrides: [],
  rules: [],
  settings: [],
  packLogs: [],
};

/** Makes a table hold exactly these rows. */
async function replaceTable<Name extends DataTable>(
  db: Database,
  writer: Writer,
  name: Name,
  rows: readonly DataRows[Name][],
): Promise<void> {
  const table = db.table<DataRows[Name], RowKey>(name);
  const path = table.schema.primKey.keyPath ?? "";
  const stays = new Set(rows.map((row) => JSON.stringify(Dexie.getByKeyPath(row, path))));
  const present = await table.toCollection().primaryKeys();
  await writer.delete(
    name,
    present.filter((key) => !stays.has(JSON.stringify(key))),
  );
  await writer.put(name, rows);
}

/** Makes the reader's data exactly those of a backup, inside a step; what is the same is not written. */
export async function replaceAll(
  { db }: Store,
  writer: Writer,
  { packs, overrides, rules, settings, packLogs }: Omit<Backup, "gazetteerBackup">,
): Promise<void> {
  const rows = packs.map(({ pack, ...about }) => rowOfPack(pack, about));
  const entities = packs.flatMap(({ pack }) =>
    pack.entities.map((entity) => ({ pack: pack.id, id: entity.id, entity })),
  );
  await replaceTable(db, writer, "packs", rows);
  await replaceTable(db, writer, "entities", entities);
  await replaceTable(db, writer, "overrides", overrides);
  await replaceTable(db, writer, "rules", rules);
  await replaceTable(db, writer, "settings", settings);
  await replaceTable(db, writer, "packLogs", packLogs);
  const { loss: _loss, ...meta } = await requireMeta(db);
  await db.meta.put(meta);
}

/** Empties everything, after a snapshot; shipped packs come back with the next seeding. One step, undoable. */
export async function reset(store: Store): Promise<void> {
  await takeSnapshot(store, "before-reset");
  await change(store, { what: "reset", subject: "" }, async (writer) => {
    await replaceAll(store, writer, EMPTY);
    await store.db.meta.put({ ...(await requireMeta(store.db)), offered: {} });
  });
}
