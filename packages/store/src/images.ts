import { READER_VERSION } from "./database.ts";
import type { ImageRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** The compiled dictionary, if there is one; it may be of an older revision, which still answers. */
export async function getImage({ db }: Store): Promise<ImageRow | undefined> {
  return db.images.get("engine");
}

/**
 * Keeps a compiled dictionary; one of an older revision never replaces a newer of the same maker, and nothing is written
 * into a database that needs a newer reader.
 */
export async function putImage({ db }: Store, image: Omit<ImageRow, "id">): Promise<void> {
  await db.transaction("rw", db.images, db.meta, async () => {
    const meta = await db.meta.get("meta");
    if (meta !== undefined && meta.minReader > READER_VERSION) return;
    const stored = await db.images.get("engine");
    if (stored?.maker === image.maker && stored.revision > image.revision) return;
    await db.images.put({ ...image, id: "engine" });
  });
}

/** Throws a damaged image away. */
export async function dropImage({ db }: Store): Promise<void> {
  await db.images.delete("engine");
}

/** Revision that the dictionary has now; 0 before anything is stored. */
export async function getDictionaryRevision({ db }: Store): Promise<number> {
  return (await db.meta.get("meta"))?.dictionaryRevision ?? 0;
}
