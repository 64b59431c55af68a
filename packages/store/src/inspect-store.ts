import { READER_VERSION } from "./database.ts";
import { requireMeta } from "./meta.ts";
import type { MetaRow } from "./rows.ts";
import { findLoss, parseSentinel, writeSentinel } from "./sentinel.ts";
import type { Store } from "./store.ts";

/** How the database was found. */
export type Condition =
  | { readonly state: "sound" }
  /** Never written before. */
  | { readonly state: "fresh" }
  /** Emptier than it was left. Nothing is restored without the reader. */
  | { readonly state: "lost"; readonly loss: NonNullable<MetaRow["loss"]> }
  /** Written by a newer version of the product. */
  | { readonly state: "read-only" };

/**
 * Compares the database with the note kept outside it. A loss is remembered in the database, so
 * that seeding it anew does not hide it, until `acceptLoss` or a restore.
 */
export async function inspectStore(store: Store): Promise<Condition> {
  const { db, ports } = store;
  const sentinel = parseSentinel(await ports.sentinel.read());
  return db.transaction("rw", db.meta, async (): Promise<Condition> => {
    const meta = await db.meta.get("meta");
    if (meta !== undefined && meta.minReader > READER_VERSION) return { state: "read-only" };
    if (meta?.loss !== undefined) return { state: "lost", loss: meta.loss };
    const loss = findLoss(sentinel, meta);
    if (loss !== undefined) {
      await db.meta.put({ ...(await requireMeta(db)), loss });
      return { state: "lost", loss };
    }
    return { state: meta === undefined ? "fresh" : "sound" };
  });
}

/** The reader has seen the loss and goes on with what is there. */
export async function acceptLoss(store: Store): Promise<void> {
  const { db } = store;
  await db.transaction("rw", db.meta, async () => {
    const { loss: _loss, ...meta } = await requireMeta(db);
    await db.meta.put(meta);
  });
  await writeSentinel(store);
}
