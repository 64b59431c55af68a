import { buildDictionary, type Entry } from "@gazetteer/core";
import { assemblePack, listPacks, plainOverride } from "./read-packs.ts";
import type { EntityRow, OverrideRow, PackRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** One entity with everything that makes it what readers see. */
export interface FoundEntity {
  /** As readers see it. */
  readonly entry: Entry;
  /** The pack that first defines it. */
  readonly pack: PackRow;
  /** Its rows in enabled packs, in the order of packs. */
  readonly rows: readonly EntityRow[];
  readonly override: OverrideRow | undefined;
}

/** Reads one entity without the rest of the dictionary; `undefined` when no enabled pack has it. */
export async function findEntity(store: Store, id: string): Promise<FoundEntity | undefined> {
  const { db } = store;
  return db.transaction("r", db.packs, db.entities, db.overrides, async () => {
    const packs = (await listPacks(store)).filter(({ use }) => use === "enabled");
    const found = await db.entities.where("id").equals(id).toArray();
    const override = await db.overrides.get(id);
    const rows = packs.flatMap((pack) => found.filter((row) => row.pack === pack.id));
    const pack = packs.find((each) => each.id === rows[0]?.pack);
    const { entries } = buildDictionary(
      packs.map((each) => assemblePack(each, rows)),
      override === undefined ? [] : [plainOverride(override)],
    );
    const entry = entries.get(id);
    return pack === undefined || entry === undefined ? undefined : { entry, pack, rows, override };
  });
}
