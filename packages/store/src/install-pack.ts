import type { Pack } from "@gazetteer/core";
import { compareEntities } from "./compare-entities.ts";
import { listPacks } from "./read-packs.ts";
import type { Writer } from "./recorder.ts";
import type { PackRow } from "./rows.ts";
import type { Store } from "./store.ts";

export function rowOfPack(
  pack: Pack,
  about: Pick<PackRow, "origin" | "use" | "updates" | "position">,
): PackRow {
  const { entities: _entities, offices, overrides, voices, ...header } = pack;
  return { ...about, id: pack.id, header, voices, offices, overrides: overrides ?? [] };
}

/** A pack that is new here: after all others, and in use. */
export function rowOfNewPack(
  pack: Pack,
  origin: PackRow["origin"],
  packs: readonly PackRow[],
): PackRow {
  const position = (packs.at(-1)?.position ?? -1) + 1;
  return rowOfPack(pack, { origin, use: "enabled", updates: "follow", position });
}

/**
 * Writes a pack, inside a step: entities that it no longer has go, a log of what an update brought
 * is kept, and so are use, order and pin of the version before. Where it and the reader changed the same field, the
 * reader's change counts until they have looked at it (`listConflicts`), or until `settleOverrides`.
 */
export async function installPack(
  store: Store,
  writer: Writer,
  pack: Pack,
  origin: PackRow["origin"],
): Promise<void> {
  const { db, ports } = store;
  const packs = await listPacks(store);
  const before = packs.find(({ id }) => id === pack.id);
  const rows = await db.entities.where("pack").equals(pack.id).toArray();

  const stays = new Set(pack.entities.map(({ id }) => id));
  const gone = rows.filter(({ id }) => !stays.has(id));
  await writer.delete(
    "entities",
    gone.map(({ id }): [string, string] => [pack.id, id]),
  );
  await writer.put(
    "entities",
    pack.entities.map((entity) => ({ pack: pack.id, id: entity.id, entity })),
  );
  await writer.put("packs", [
    before === undefined ? rowOfNewPack(pack, origin, packs) : rowOfPack(pack, before),
  ]);
  if (before === undefined) return;
  const entities = compareEntities(
    rows.map(({ entity }) => entity),
    pack.entities,
  );
  if (entities.length === 0 && before.header.version === pack.version) return;
  await writer.put("packLogs", [
    {
      pack: pack.id,
      version: pack.version,
      from: before.header.version,
      at: ports.now().toISOString(),
      entities,
    },
  ]);
}
