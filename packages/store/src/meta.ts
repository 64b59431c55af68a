import { type Database, READER_VERSION } from "./database.ts";
import { NewerDataError } from "./errors.ts";
import type { MetaRow } from "./rows.ts";

/**
 * The state of the database, made on first use. Call it inside a transaction that may write.
 *
 * @throws NewerDataError when the data needs a newer reader.
 */
export async function requireMeta(db: Database): Promise<MetaRow> {
  const meta = await db.meta.get("meta");
  if (meta === undefined) {
    const fresh: MetaRow = {
      key: "meta",
      database: crypto.randomUUID(),
      minReader: READER_VERSION,
      revision: 0,
      dictionaryRevision: 0,
      offered: {},
    };
    await db.meta.put(fresh);
    return fresh;
  }
  if (meta.minReader > READER_VERSION) throw new NewerDataError();
  return meta;
}
