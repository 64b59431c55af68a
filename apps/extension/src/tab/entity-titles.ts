import type { Name } from "@gazetteer/core";
import type { EntityRow, Store } from "@gazetteer/store";

export interface Title {
  readonly text: string;
  readonly lang: string;
  /** What it is, in words: "Island group", "City". */
  readonly label: string;
}

function titleOf(names: readonly Name[], languages: readonly string[]): Name | undefined {
  const preferred = names.filter(({ use }) => use === "preferred");
  const bases = languages.map((language) => language.split("-")[0]);
  for (const base of bases) {
    const name = preferred.find(({ lang }) => lang.split("-")[0] === base);
    if (name !== undefined) return name;
  }
  return preferred[0] ?? names[0];
}

/** What entities are called in the reader's language, for lists; one read for all of them. */
export async function readTitles(
  { db }: Store,
  ids: readonly string[],
  languages: readonly string[],
): Promise<Map<string, Title>> {
  const [rows, overrides] = await db.transaction("r", db.entities, db.overrides, async () => [
    await db.entities.where("id").anyOf(ids).toArray(),
    await db.overrides.bulkGet([...ids]),
  ]);
  const changed = new Map(
    overrides.flatMap((row) => (row === undefined ? [] : [[row.entity, row.set]])),
  );
  const titles = new Map<string, Title>();
  for (const { id, entity } of rows satisfies EntityRow[]) {
    const names = (changed.get(id)?.["names"] as readonly Name[] | undefined) ?? entity.names;
    const title = titleOf(names, languages);
    if (title === undefined || titles.has(id)) continue;
    const language = languages.find((each) => each in entity.label) ?? "en";
    titles.set(id, { text: title.text, lang: title.lang, label: entity.label[language] ?? "" });
  }
  return titles;
}
