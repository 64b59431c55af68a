import { listPacks } from "./read-packs.ts";
import type { EntityRow, OverrideRow, PackRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** What a plan is compared with, all of one moment. */
export interface Stored {
  readonly revision: number;
  readonly packs: readonly PackRow[];
  readonly entities: readonly EntityRow[];
  /** By entity. */
  readonly overrides: ReadonlyMap<string, OverrideRow>;
}

export function readStored(store: Store): Promise<Stored> {
  const { db } = store;
  return db.transaction("r", db.tables, async () => ({
    revision: (await db.meta.get("meta"))?.revision ?? 0,
    packs: await listPacks(store),
    entities: await db.entities.toArray(),
    overrides: new Map((await db.overrides.toArray()).map((row) => [row.entity, row])),
  }));
}
