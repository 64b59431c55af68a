import { OverrideFieldsSchema, PackError } from "@gazetteer/core";
import * as v from "valibot";
import { type Backup, BACKUP_FORMAT } from "./backup.ts";
import type { OnProgress } from "./import-plan.ts";
import { parseInSlices } from "./parse-in-slices.ts";
import { RuleSchema } from "./rules.ts";
import { twiceInBackup } from "./twice-in-backup.ts";

const BackupSchema = v.strictObject({
  gazetteerBackup: v.literal(BACKUP_FORMAT),
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
      set: v.exactOptional(OverrideFieldsSchema),
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
export function isBackup(json: unknown): json is { readonly gazetteerBackup: unknown } {
  return typeof json === "object" && json !== null && "gazetteerBackup" in json;
}

/**
 * A backup from parsed JSON.
 *
 * @throws PackError listing what is wrong, each with its path.
 */
export function parseBackup(json: unknown, onProgress: OnProgress = () => {}): Backup {
  // Of another format nothing else can be said.
  if (isBackup(json) && json.gazetteerBackup !== BACKUP_FORMAT)
    throw new PackError([
      { path: "gazetteerBackup", message: "is of a format that this version cannot read" },
    ]);
  const result = v.safeParse(BackupSchema, json);
  if (!result.success)
    throw new PackError(
      result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: issue.message })),
    );
  const { packs, ...rest } = result.output;
  const backup: Backup = {
    ...rest,
    packs: packs.map(({ pack, ...about }, index) => ({
      ...about,
      pack: parseInSlices(pack, onProgress, `packs[${index}].pack`),
    })),
  };
  const twice = twiceInBackup(backup);
  if (twice.length > 0) throw new PackError(twice);
  return backup;
}
