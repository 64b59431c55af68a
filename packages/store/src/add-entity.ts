import type { Entity } from "@gazetteer/core";
import { adoptVoices } from "./adopt-voices.ts";
import { change } from "./change.ts";
import { freeId } from "./free-id.ts";
import { requireOwnPack } from "./own-pack.ts";
import type { Store } from "./store.ts";

/**
 * Ids that begin like this one and are taken: by any pack, disabled ones too, or by what the reader has said of an entity
 * that is gone.
 */
async function takenIds({ db }: Store, id: string): Promise<ReadonlySet<string>> {
  return new Set([
    ...(await db.entities.where("id").startsWith(id).toArray()).map((row) => row.id),
    ...(await db.overrides.where("entity").startsWith(id).primaryKeys()),
  ]);
}

/**
 * Adds an entity to `into`, or to another pack of the reader's own where that is gone or disabled. It gets another id where
 * its own is taken, be it by another tab just now. Gives the id.
 */
export async function addEntity(store: Store, entity: Entity, into?: string): Promise<string> {
  const name = { what: "entity-added" as const, subject: "" };
  return change(store, name, async (writer) => {
    const id = freeId(entity.id, await takenIds(store, entity.id));
    const chosen = into === undefined ? undefined : await store.db.packs.get(into);
    const isThere = chosen?.origin === "own" && chosen.use === "enabled";
    const { id: pack } = isThere ? chosen : await requireOwnPack(store, writer);
    name.subject = id;
    await writer.put("entities", [{ pack, id, entity: { ...entity, id } }]);
    await adoptVoices(store, writer, pack, entity);
    return id;
  });
}
