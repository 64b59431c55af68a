import { type Entity, type Name, nameTitles, type Voice, type Worded } from "@gazetteer/core";
import type { EntityRow, Store } from "@gazetteer/store";
import { readVoices } from "../storage/read-voices.ts";

/** What a list says of an entity. */
export interface Title {
  /** As its card is titled: both sides' names of what is contested. */
  readonly names: readonly Worded[];
  /** What it is, in words: "Island group", "City". */
  readonly label: string;
}

/** What a list says of one entity; `voice` tells in which order sides stand. */
export function titleOfEntity(
  { label, names }: Pick<Entity, "label" | "names">,
  languages: readonly string[],
  voice: (id: string) => Voice | undefined,
): Title {
  const language = languages.find((each) => each in label) ?? "en";
  return { names: nameTitles(names, languages, voice), label: label[language] ?? "" };
}

/** What entities are called in the reader's language, for lists; one read for all of them. */
export async function readTitles(
  store: Store,
  ids: readonly string[],
  languages: readonly string[],
): Promise<Map<string, Title>> {
  const { db } = store;
  const [rows, overrides, voices] = await db.transaction(
    "r",
    db.packs,
    db.entities,
    db.overrides,
    async () => [
      await db.entities.where("id").anyOf(ids).toArray(),
      await db.overrides.bulkGet([...ids]),
      await readVoices(store),
    ],
  );
  const changed = new Map(
    overrides.flatMap((row) => (row === undefined ? [] : [[row.entity, row.set]])),
  );
  const titles = new Map<string, Title>();
  for (const { id, entity } of rows satisfies EntityRow[]) {
    const names = (changed.get(id)?.["names"] as readonly Name[] | undefined) ?? entity.names;
    if (titles.has(id)) continue;
    titles.set(
      id,
      titleOfEntity({ ...entity, names }, languages, (voice) => voices.get(voice)),
    );
  }
  return titles;
}
