import type { Pack } from "@gazetteer/core";
import { assemblePack, listPacks } from "./read-packs.ts";
import type { OverrideRow, PackLogRow, PackRow, SettingRow } from "./rows.ts";
import type { Rule } from "./rules.ts";
import type { Store } from "./store.ts";

/** Version of the file that holds everything of the reader's. */
export const BACKUP_FORMAT = 1;

/** Everything that belongs to the reader, in one file. */
export interface Backup {
  readonly gazetteerBackup: typeof BACKUP_FORMAT;
  readonly packs: readonly (Pick<PackRow, "origin" | "use" | "updates" | "position"> & {
    readonly pack: Pack;
  })[];
  readonly overrides: readonly OverrideRow[];
  readonly rules: readonly Rule[];
  readonly settings: readonly SettingRow[];
  readonly packLogs: readonly PackLogRow[];
}

/** All of one moment. Every list is in the order of its keys, so that equal data give equal files. */
export async function exportBackup(store: Store): Promise<Backup> {
  const { db } = store;
  return db.transaction("r", db.tables, async () => {
    const entities = await db.entities.toArray();
    const packs = await listPacks(store);
    return {
      gazetteerBackup: BACKUP_FORMAT,
      packs: packs.map((row) => ({
        origin: row.origin,
        use: row.use,
        updates: row.updates,
        position: row.position,
        pack: assemblePack(row, entities),
      })),
      overrides: await db.overrides.orderBy("entity").toArray(),
      rules: await db.rules.orderBy("id").toArray(),
      settings: await db.settings.orderBy("key").toArray(),
      packLogs: await db.packLogs.toArray(),
    };
  });
}
