import type { Pack } from "@gazetteer/core";
import { compareEntities } from "./compare-entities.ts";
import { dropFields, findOverrideConflicts, rebaseOverride } from "./override-conflicts.ts";
import { listPacks } from "./read-packs.ts";
import type { Writer } from "./recorder.ts";
import type { OverrideRow, PackOrigin, PackRow } from "./rows.ts";
import type { Store } from "./store.ts";

export interface Installation {
  readonly origin: PackOrigin;
  /**
   * Whether the reader's change or the pack's wins where both changed the same field. `ask-later`: the reader's counts
   * until they have looked at it (`listConflicts`).
   */
  readonly conflicts: "keep-mine" | "take-theirs" | "ask-later";
}

export function rowOfPack(
  pack: Pack,
  about: Pick<PackRow, "origin" | "use" | "updates" | "position">,
): PackRow {
  const { entities: _entities, offices, overrides, voices, ...header } = pack;
  return { ...about, id: pack.id, header, voices, offices, overrides: overrides ?? [] };
}

async function settleOverrides(
  { db }: Store,
  writer: Writer,
  pack: Pack,
  conflicts: Exclude<Installation["conflicts"], "ask-later">,
): Promise<void> {
  const overrides = new Map((await db.overrides.toArray()).map((row) => [row.entity, row]));
  const kept: OverrideRow[] = [];
  const dropped: string[] = [];
  for (const entity of pack.entities) {
    const override = overrides.get(entity.id);
    const fields = findOverrideConflicts(override, entity);
    if (override === undefined || fields.length === 0) continue;
    const settled =
      conflicts === "take-theirs" ? dropFields(override, fields) : rebaseOverride(override, entity);
    if (settled === undefined) dropped.push(entity.id);
    else kept.push(settled);
  }
  await writer.put("overrides", kept);
  await writer.delete("overrides", dropped);
}

/**
 * Writes a pack, inside a step: entities that it no longer has go, a log of what an update brought
 * is kept, and so are use, order and pin of the version before.
 */
export async function installPack(
  store: Store,
  writer: Writer,
  pack: Pack,
  { origin, conflicts }: Installation,
): Promise<void> {
  const { db, ports } = store;
  const packs = await listPacks(store);
  const before = packs.find(({ id }) => id === pack.id);
  const rows = await db.entities.where("pack").equals(pack.id).toArray();
  const position = before?.position ?? (packs.at(-1)?.position ?? -1) + 1;

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
  if (conflicts !== "ask-later") await settleOverrides(store, writer, pack, conflicts);
  await writer.put("packs", [
    rowOfPack(pack, {
      origin: before?.origin ?? origin,
      use: before?.use ?? "enabled",
      updates: before?.updates ?? "follow",
      position,
    }),
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
