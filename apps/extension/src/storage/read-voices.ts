import type { Voice } from "@gazetteer/core";
import type { Store } from "@gazetteer/store";

/** Voices of all packs by id: they say in which order sides stand. */
export async function readVoices({ db }: Store): Promise<ReadonlyMap<string, Voice>> {
  const packs = await db.packs.toArray();
  return new Map(packs.flatMap(({ voices }) => voices.map((voice) => [voice.id, voice])));
}
