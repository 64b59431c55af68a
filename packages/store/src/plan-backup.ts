import type { Entity, Pack } from "@gazetteer/core";
import { parseBackup } from "./parse-backup.ts";
import { compareRow } from "./compare-row.ts";
import { invalidRows } from "./invalid-rows.ts";
import type { OnProgress, PlanRow } from "./import-plan.ts";
import type { Draft } from "./plan-import.ts";
import { readStored } from "./read-stored.ts";
import type { Store } from "./store.ts";

function entitiesByKey(packs: readonly { readonly pack: Pack }[]): ReadonlyMap<string, Entity> {
  return new Map(
    packs.flatMap(({ pack }) =>
      pack.entities.map((entity): [string, Entity] => [`${pack.id}/${entity.id}`, entity]),
    ),
  );
}

/** What a backup would bring back or take away. */
export async function planBackup(
  store: Store,
  json: unknown,
  onProgress: OnProgress,
): Promise<Draft> {
  const { db } = store;
  const [{ revision, entities }, ...here] = await db.transaction("r", db.tables, async () => [
    await readStored(store),
    await db.overrides.count(),
    await db.rules.count(),
    await db.settings.count(),
  ]);
  try {
    const backup = parseBackup(json, onProgress);
    const after = entitiesByKey(backup.packs);
    const before = new Map(
      entities.map(({ pack, id, entity }): [string, Entity] => [`${pack}/${id}`, entity]),
    );
    const rows = [...after].map(
      ([key, entity]): PlanRow => compareRow(before.get(key), entity, () => []),
    );
    for (const [key, entity] of before)
      if (!after.has(key))
        rows.push({ id: entity.id, state: "removed", fields: [], before: entity });
    const rest = (["overrides", "rules", "settings"] as const).map((what, index) => ({
      what,
      here: here[index] ?? 0,
      file: backup[what].length,
    }));
    return { revision, rows, content: { type: "backup", backup }, rest };
  } catch (error) {
    return { revision, rows: invalidRows(error, json), content: undefined };
  }
}
