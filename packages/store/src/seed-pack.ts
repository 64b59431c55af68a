import type { Pack } from "@gazetteer/core";
import { change } from "./change.ts";
import { compareVersions } from "./compare-versions.ts";
import { installPack } from "./install-pack.ts";
import { requireMeta } from "./meta.ts";
import type { Writer } from "./recorder.ts";
import { takeSnapshot } from "./snapshots.ts";
import type { Store } from "./store.ts";

/**
 * Brings a pack that ships with the product into the database: on install, and whenever the product
 * carries a version that was not offered yet. A pack that the reader removed, pinned, or has in a
 * newer version is left alone, and so is everything that the reader changed in it. A snapshot of what was there
 * comes first.
 */
export async function seedPack(
  store: Store,
  pack: Pack,
): Promise<"added" | "updated" | "unchanged"> {
  const { db } = store;
  const [meta, before] = await db.transaction("rw", db.meta, db.packs, async () => [
    await requireMeta(db),
    await db.packs.get(pack.id),
  ]);
  const offered = meta.offered[pack.id];
  if (offered !== undefined && compareVersions(pack.version, offered) <= 0) return "unchanged";

  const isNewer = before === undefined || compareVersions(pack.version, before.header.version) > 0;
  const isWanted = before === undefined ? offered === undefined : before.updates === "follow";
  if (before !== undefined && isNewer && isWanted) await takeSnapshot(store, "before-update");
  const what = before === undefined ? "pack-added" : "pack-updated";
  const work = async (writer: Writer) => {
    const present = await requireMeta(db);
    await db.meta.put({ ...present, offered: { ...present.offered, [pack.id]: pack.version } });
    if (!isNewer || !isWanted) return "unchanged";
    await installPack(store, writer, pack, "shipped");
    return before === undefined ? "added" : "updated";
  };
  // The first undo of a reader must not empty their dictionary; an update can be taken back.
  return change(store, { what, subject: pack.id }, work, {
    undo: before === undefined ? "none" : "kept",
  });
}
