import type { Entity, Pack } from "@gazetteer/core";
import { parseBackup } from "./backup.ts";
import { compareRow, invalidRows } from "./compare-row.ts";
import type { OnProgress, PlanRow } from "./import-plan.ts";
import type { Draft } from "./plan-import.ts";
import type { Stored } from "./read-stored.ts";

function entitiesByKey(packs: readonly { readonly pack: Pack }[]): ReadonlyMap<string, Entity> {
  return new Map(
    packs.flatMap(({ pack }) =>
      pack.entities.map((entity): [string, Entity] => [`${pack.id}/${entity.id}`, entity]),
    ),
  );
}

/** What a backup would bring back or take away. */
export async function planBackup(
  json: unknown,
  read: () => Promise<Stored>,
  onProgress: OnProgress,
): Promise<Draft> {
  const { revision, entities } = await read();
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
    return { revision, rows, content: { type: "backup", backup } };
  } catch (error) {
    return { revision, rows: invalidRows(error), content: undefined };
  }
}
