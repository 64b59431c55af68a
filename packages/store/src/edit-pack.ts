import type { PackHeader } from "@gazetteer/core";
import { canonicalJson } from "./canonical-json.ts";
import { change } from "./change.ts";
import { UnknownIdError } from "./errors.ts";
import { freeId } from "./free-id.ts";
import { rowOfNewPack } from "./install-pack.ts";
import { listPacks } from "./read-packs.ts";
import type { Writer } from "./recorder.ts";
import type { PackRow, StepName } from "./rows.ts";
import type { Store } from "./store.ts";

function edit<T>(
  store: Store,
  id: string,
  what: StepName["what"],
  work: (row: PackRow, writer: Writer) => Promise<T>,
): Promise<T> {
  return change(store, { what, subject: id }, async (writer) => {
    const row = await store.db.packs.get(id);
    if (row === undefined) throw new UnknownIdError("pack", id);
    return work(row, writer);
  });
}

/**
 * An empty pack of the reader's own, after all others. It gets another id where another tab has just given that one away:
 * a pack never takes the place of one that is there.
 */
export async function createPack(store: Store, wanted: PackHeader): Promise<void> {
  const name = { what: "pack-added" as const, subject: "" };
  await change(store, name, async (writer) => {
    const packs = await listPacks(store);
    const id = freeId(wanted.id, new Set(packs.map((pack) => pack.id)));
    name.subject = id;
    const pack = { ...wanted, id, voices: [], offices: [], entities: [] };
    await writer.put("packs", [rowOfNewPack(pack, "own", packs)]);
  });
}

/**
 * Title, description, licence and the like of a pack of the reader's own; its id never changes. `before`: as the form had
 * loaded it; when somebody else changed it since, nothing is written.
 */
export function editPackHeader(
  store: Store,
  header: PackHeader,
  before: PackHeader,
): Promise<"saved" | "conflict"> {
  return edit(store, header.id, "pack-edited", async (row, writer) => {
    if (canonicalJson(row.header) !== canonicalJson(before)) return "conflict";
    await writer.put("packs", [{ ...row, header }]);
    return "saved";
  });
}

export function enablePack(store: Store, id: string): Promise<void> {
  return edit(store, id, "pack-enabled", (row, writer) =>
    writer.put("packs", [{ ...row, use: "enabled" }]),
  );
}

/** A disabled pack stays, but nothing in it is matched or shown. */
export function disablePack(store: Store, id: string): Promise<void> {
  return edit(store, id, "pack-disabled", (row, writer) =>
    writer.put("packs", [{ ...row, use: "disabled" }]),
  );
}

/** A pinned pack refuses updates. */
export function pinPack(store: Store, id: string): Promise<void> {
  return edit(store, id, "pack-pinned", (row, writer) =>
    writer.put("packs", [{ ...row, updates: "pinned" }]),
  );
}

export function releasePack(store: Store, id: string): Promise<void> {
  return edit(store, id, "pack-released", (row, writer) =>
    writer.put("packs", [{ ...row, updates: "follow" }]),
  );
}

/** Moves a pack to the place `to` (from 0) among all packs. */
export function movePack(store: Store, id: string, to: number): Promise<void> {
  return edit(store, id, "pack-moved", async (row, writer) => {
    const others = (await listPacks(store)).filter((pack) => pack.id !== id);
    others.splice(to, 0, row);
    await writer.put(
      "packs",
      others.map((pack, position) => ({ ...pack, position })),
    );
  });
}

/** Removes a pack with its entities and its log. Overrides stay: they count again if the pack comes back. */
export function removePack(store: Store, id: string): Promise<void> {
  return edit(store, id, "pack-removed", async (_row, writer) => {
    const { db } = store;
    await writer.delete("packs", [id]);
    await writer.delete("entities", await db.entities.where("pack").equals(id).primaryKeys());
    await writer.delete("packLogs", await db.packLogs.where("pack").equals(id).primaryKeys());
  });
}
