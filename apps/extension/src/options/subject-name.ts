import type { EntityRow, PackRow, StepRow, Store } from "@gazetteer/store";
import { nameTitles } from "@gazetteer/core";
import { namesText, optionsSettingsTexts } from "@gazetteer/ui";
import { readTitles } from "../tab/entity-titles.ts";
import { settingName } from "./settings/setting-name.ts";
import { localText } from "./local-text.ts";

/** What a step took away is kept in the step, so that it can come back; the first part of it has what the step is about. */
async function nameOfGone(
  { db }: Store,
  { seq, subject }: StepRow,
  languages: readonly string[],
): Promise<string | undefined> {
  const { rows = [] } = (await db.changes.get([seq, 0])) ?? {};
  for (const { table, row } of rows) {
    const { id, header, entity } = (row ?? {}) as Partial<PackRow & EntityRow>;
    if (id !== subject) continue;
    if (table === "packs" && header !== undefined) return localText(header.title, languages);
    if (table === "entities" && entity !== undefined)
      return namesText(nameTitles(entity.names, languages, () => undefined));
  }
  return undefined;
}

/** What the subject of a step is called: an entity or a pack, be it gone; else as the step has it. */
export async function subjectName(
  store: Store,
  step: StepRow,
  languages: readonly string[],
): Promise<string> {
  const { subject, what } = step;
  if (what === "setting-changed") return settingName(subject, languages[0] ?? "en");
  const isRule = what === "rule-added" || what === "rule-removed";
  if (isRule && subject === "file")
    return optionsSettingsTexts(languages[0] ?? "en").sites.localFiles;
  const names = (await readTitles(store, [subject], languages)).get(subject)?.names ?? [];
  if (names.length > 0) return namesText(names);
  const pack = await store.db.packs.get(subject);
  if (pack !== undefined) return localText(pack.header.title, languages);
  return (await nameOfGone(store, step, languages)) ?? subject;
}
