import { type Pack, PackError } from "@gazetteer/core";
import * as v from "valibot";
import type { OnProgress } from "./import-plan.ts";
import { parseInSlices } from "./parse-in-slices.ts";
import { assemblePack, listPacks } from "./read-packs.ts";
import type { OverrideRow, PackLogRow, PackRow, SettingRow } from "./rows.ts";
import { type Rule, RuleSchema } from "./rules.ts";
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

const BackupSchema = v.strictObject({
  gazetteerBackup: v.literal(BACKUP_FORMAT, "is of a format that this version cannot read"),
  packs: v.array(
    v.strictObject({
      origin: v.picklist(["shipped", "opened", "own"]),
      use: v.picklist(["enabled", "disabled"]),
      updates: v.picklist(["follow", "pinned"]),
      position: v.pipe(v.number(), v.integer()),
      pack: v.unknown(),
    }),
  ),
  overrides: v.array(
    v.strictObject({
      entity: v.string(),
      set: v.exactOptional(v.record(v.string(), v.unknown())),
      disabled: v.exactOptional(v.literal(true)),
      disabledNames: v.exactOptional(v.array(v.string())),
      base: v.exactOptional(v.record(v.string(), v.unknown())),
    }),
  ),
  rules: v.array(RuleSchema),
  settings: v.array(v.strictObject({ key: v.string(), value: v.unknown() })),
  packLogs: v.array(
    v.strictObject({
      pack: v.string(),
      version: v.string(),
      from: v.string(),
      at: v.string(),
      // Shown to the reader only; the entities that count are parsed with their packs.
      entities: v.array(
        v.strictObject({ id: v.string(), before: v.optional(v.any()), after: v.optional(v.any()) }),
      ),
    }),
  ),
});

/** Whether parsed JSON is meant to be a backup, sound or not. */
export function isBackup(json: unknown): boolean {
  return typeof json === "object" && json !== null && "gazetteerBackup" in json;
}

/**
 * A backup from parsed JSON.
 *
 * @throws PackError listing what is wrong, each with its path.
 */
export function parseBackup(json: unknown, onProgress: OnProgress = () => {}): Backup {
  const result = v.safeParse(BackupSchema, json);
  if (!result.success)
    throw new PackError(
      result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: issue.message })),
    );
  const { packs, ...rest } = result.output;
  return {
    ...rest,
    packs: packs.map(({ pack, ...about }, index) => ({
      ...about,
      pack: parseInSlices(pack, onProgress, `packs[${index}].pack`),
    })),
  };
}
