import type { Backup } from "./backup.ts";
import { change } from "./change.ts";
import { rowOfPack } from "./install-pack.ts";
import { requireMeta } from "./meta.ts";
import type { Writer } from "./recorder.ts";
import { takeSnapshot } from "./snapshots.ts";
import type { Store } from "./store.ts";

const EMPTY: Omit<Backup, "gazetteerBackup"> = {
  packs: [],
  overrides: [],
  rules: [],
  settings: [],
  packLogs: [],
};

/** Makes the reader's data exactly those of a backup, inside a step; what is the same is not written. */
export async function replaceAll(
  { db }: Store,
  writer: Writer,
  { packs, overrides, rules, settings, packLogs }: Omit<Backup, "gazetteerBackup">,
): Promise<void> {
  const entities = packs.flatMap(({ pack }) =>
    pack.entities.map((entity) => ({ pack: pack.id, id: entity.id, entity })),
  );
  const gone = <Row, Key extends string | [string, string]>(
    rows: readonly Row[],
    keyOf: (row: Row) => Key,
    present: readonly Key[],
  ): Key[] => {
    const stays = new Set(rows.map((row) => JSON.stringify(keyOf(row))));
    return present.filter((key) => !stays.has(JSON.stringify(key)));
  };
  const keys = <Key>(table: { toCollection(): { primaryKeys(): PromiseLike<Key[]> } }) =>
    table.toCollection().primaryKeys();

  await writer.delete(
    "packs",
    gone(packs, ({ pack }) => pack.id, await keys(db.packs)),
  );
  await writer.delete(
    "entities",
    gone(entities, ({ pack, id }): [string, string] => [pack, id], await keys(db.entities)),
  );
  await writer.delete(
    "overrides",
    gone(overrides, ({ entity }) => entity, await keys(db.overrides)),
  );
  await writer.delete(
    "rules",
    gone(rules, ({ id }) => id, await keys(db.rules)),
  );
  await writer.delete(
    "settings",
    gone(settings, ({ key }) => key, await keys(db.settings)),
  );
  await writer.delete(
    "packLogs",
    gone(
      packLogs,
      ({ pack, version }): [string, string] => [pack, version],
      await keys(db.packLogs),
    ),
  );
  await writer.put(
    "packs",
    packs.map(({ pack, ...about }) => rowOfPack(pack, about)),
  );
  await writer.put("entities", entities);
  await writer.put("overrides", overrides);
  await writer.put("rules", rules);
  await writer.put("settings", settings);
  await writer.put("packLogs", packLogs);
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
