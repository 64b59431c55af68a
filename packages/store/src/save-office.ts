import type { Office } from "@gazetteer/core";
import { adoptVoices } from "./adopt-voices.ts";
import { change } from "./change.ts";
import { requireOwnPack } from "./own-pack.ts";
import { listPacks } from "./read-packs.ts";
import type { Writer } from "./recorder.ts";
import type { PackRow } from "./rows.ts";
import type { Store } from "./store.ts";

function withOffice(row: PackRow, office: Office): PackRow {
  const at = row.offices.findIndex(({ id }) => id === office.id);
  const offices = at < 0 ? [...row.offices, office] : row.offices.with(at, office);
  return { ...row, offices };
}

/**
 * Writes an office: in place where a pack of the reader's own has it, else into such a pack, which then lies after the
 * one it is from, because the last pack with an office counts. Inside a step; gives the pack's id.
 */
export async function writeOffice(store: Store, writer: Writer, office: Office): Promise<string> {
  const packs = (await listPacks(store)).filter(({ use }) => use === "enabled");
  const holder = packs.findLast(({ offices }) => offices.some(({ id }) => id === office.id));
  const own = holder?.origin === "own" ? holder : await requireOwnPack(store, writer);
  const last = (await listPacks(store)).at(-1)?.position ?? 0;
  const position = own.position < (holder?.position ?? 0) ? last + 1 : own.position;
  await writer.put("packs", [withOffice({ ...own, position }, office)]);
  await adoptVoices(store, writer, own.id, office);
  return own.id;
}

/** Takes an office of another pack into one of the reader's own, to be changed there; removing it there brings the original back. */
export function saveOffice(store: Store, office: Office): Promise<string> {
  return change(store, { what: "office-saved", subject: office.id }, (writer) =>
    writeOffice(store, writer, office),
  );
}
