import type { Store } from "@gazetteer/store";
import { namesText } from "@gazetteer/ui";
import { readTitles } from "../tab/entity-titles.ts";
import { localText } from "./local-text.ts";

/** What the subject of a step is called: an entity, a pack, or, where it is neither or is gone, as the step has it. */
export async function subjectName(
  store: Store,
  subject: string,
  languages: readonly string[],
): Promise<string> {
  const names = (await readTitles(store, [subject], languages)).get(subject)?.names ?? [];
  if (names.length > 0) return namesText(names);
  const pack = await store.db.packs.get(subject);
  return pack === undefined ? subject : localText(pack.header.title, languages);
}
