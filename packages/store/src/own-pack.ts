import { PACK_FORMAT, type Pack } from "@gazetteer/core";
import { freeId } from "./free-id.ts";
import { listPacks } from "./read-packs.ts";
import type { Writer } from "./recorder.ts";
import { rowOfNewPack } from "./install-pack.ts";
import type { PackRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** The pack that entities go to which the reader adds without choosing one. */
export const OWN_PACK: Pack = {
  format: PACK_FORMAT,
  id: "my-entities",
  title: { en: "My entities", ja: "自分の項目", ru: "Мои записи" },
  version: "1.0.0",
  description: {
    en: "Entities added on this device.",
    ja: "この端末で追加した項目。",
    ru: "Записи, добавленные на этом устройстве.",
  },
  languages: ["en"],
  licence: "Unlicensed",
  maintainers: ["The reader"],
  perspective: { en: "Personal notes.", ja: "個人のメモ。", ru: "Личные заметки." },
  voices: [],
  offices: [],
  entities: [],
};

/** An enabled pack of the reader's own, made when there is none; inside a step. */
export async function requireOwnPack(store: Store, writer: Writer): Promise<PackRow> {
  const packs = await listPacks(store);
  const own = packs.find(({ origin, use }) => origin === "own" && use === "enabled");
  if (own !== undefined) return own;
  // One that the reader disabled stays as it is: what goes there would not be seen.
  const id = freeId(OWN_PACK.id, new Set(packs.map((pack) => pack.id)));
  const row = rowOfNewPack({ ...OWN_PACK, id }, "own", packs);
  await writer.put("packs", [row]);
  return row;
}
