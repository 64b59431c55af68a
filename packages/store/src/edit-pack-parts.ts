import { adoptVoices, voicesIn } from "./adopt-voices.ts";
import { canonicalJson } from "./canonical-json.ts";
import { change } from "./change.ts";
import { requireOwnPack } from "./own-pack.ts";
import type { PackRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** What a pack lists beside its entities. */
export type PackParts = Pick<PackRow, "offices" | "voices">;

/**
 * Writes the offices and voices of a pack of the reader's own, which is made when there is none yet. A voice that is
 * still named in the pack stays. `before`: as the form had loaded them; when somebody else changed them since, nothing is
 * written.
 */
export function editPackParts(
  store: Store,
  id: string,
  { offices, voices }: PackParts,
  before: PackParts,
): Promise<"saved" | "conflict"> {
  return change(store, { what: "pack-edited", subject: id }, async (writer) => {
    const row = (await store.db.packs.get(id)) ?? (await requireOwnPack(store, writer));
    const partsOf = (parts: PackParts) => canonicalJson([parts.offices, parts.voices]);
    if (partsOf(row) !== partsOf(before)) return "conflict";
    const entities = await store.db.entities.where("pack").equals(row.id).toArray();
    const named = new Set([...voicesIn(offices), ...voicesIn(entities)]);
    const left = new Set(voices.map((voice) => voice.id));
    const needed = row.voices.filter((voice) => named.has(voice.id) && !left.has(voice.id));
    await writer.put("packs", [{ ...row, offices, voices: [...voices, ...needed] }]);
    await adoptVoices(store, writer, row.id, offices);
    return "saved";
  });
}
