import { buildDictionary, type Dictionary, type Override, type Pack } from "@gazetteer/core";
import type { EntityRow, OverrideRow, PackRow } from "./rows.ts";
import type { Store } from "./store.ts";

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A pack as it would stand in a file; entities in the order of their ids. */
export function assemblePack(row: PackRow, entities: readonly EntityRow[]): Pack {
  return {
    ...row.header,
    voices: row.voices,
    offices: row.offices,
    entities: entities
      .filter(({ pack }) => pack === row.id)
      .map(({ entity }) => entity)
      .sort((a, b) => byText(a.id, b.id)),
    ...(row.overrides.length === 0 ? {} : { overrides: row.overrides }),
  };
}

/** All packs in their order, disabled ones too. */
export async function listPacks({ db }: Store): Promise<PackRow[]> {
  const rows = await db.packs.toArray();
  return rows.sort((a, b) => a.position - b.position || byText(a.id, b.id));
}

export async function getPack(store: Store, id: string): Promise<Pack | undefined> {
  const { db } = store;
  return db.transaction("r", db.packs, db.entities, async () => {
    const row = await db.packs.get(id);
    if (row === undefined) return undefined;
    const entities = await db.entities.where("pack").equals(id).toArray();
    return assemblePack(row, entities);
  });
}

/** The part of an override that the format knows. */
export function plainOverride({ base: _base, ...override }: OverrideRow): Override {
  return override;
}

/** The dictionary as readers see it, with the revision it was read at: enabled packs and the reader's overrides. */
export async function readDictionary(
  store: Store,
): Promise<{ revision: number; dictionary: Dictionary }> {
  const { db } = store;
  const tables = [db.packs, db.entities, db.overrides, db.meta];
  // Only reading is in the transaction: nobody who writes waits for the rest.
  const { meta, packs, entities, overrides } = await db.transaction("r", tables, async () => ({
    meta: await db.meta.get("meta"),
    packs: await listPacks(store),
    entities: await db.entities.toArray(),
    overrides: await db.overrides.toArray(),
  }));
  const enabled = packs.filter(({ use }) => use === "enabled");
  const dictionary = buildDictionary(
    enabled.map((row) => assemblePack(row, entities)),
    overrides.map(plainOverride),
  );
  return { revision: meta?.dictionaryRevision ?? 0, dictionary };
}
