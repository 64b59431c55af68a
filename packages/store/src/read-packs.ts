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
    const entities = await db.entities
      .where("[pack+id]")
      .between([id, ""], [id, "\uffff"])
      .toArray();
    return assemblePack(row, entities);
  });
}

/** The part of an override that the format knows. */
export function plainOverride({ base: _base, ...override }: OverrideRow): Override {
  return override;
}

/** What the dictionary is built from, all of one moment. */
export interface DictionaryParts {
  /** Dictionary revision. */
  readonly revision: number;
  readonly packs: readonly Pack[];
  readonly overrides: readonly Override[];
}

/** Enabled packs and the reader's overrides. */
export async function readDictionaryParts(store: Store): Promise<DictionaryParts> {
  const { db } = store;
  return db.transaction("r", db.packs, db.entities, db.overrides, db.meta, async () => {
    const meta = await db.meta.get("meta");
    const rows = (await listPacks(store)).filter(({ use }) => use === "enabled");
    const entities = await db.entities.toArray();
    const overrides = await db.overrides.toArray();
    return {
      revision: meta?.dictionaryRevision ?? 0,
      packs: rows.map((row) => assemblePack(row, entities)),
      overrides: overrides.map(plainOverride),
    };
  });
}

/** The dictionary as readers see it, with the revision it was read at. */
export async function readDictionary(
  store: Store,
): Promise<{ revision: number; dictionary: Dictionary }> {
  const { revision, packs, overrides } = await readDictionaryParts(store);
  return { revision, dictionary: buildDictionary(packs, overrides) };
}
