import { EntitySchema, type Office, OfficeSchema } from "@gazetteer/core";
import * as v from "valibot";
import { change } from "./change.ts";
import { listRules } from "./choices.ts";
import { removeOrDisable } from "./edit-entity.ts";
import { UnknownIdError } from "./errors.ts";
import { findEntity } from "./find-entity.ts";
import { mergedEntity } from "./merged-entity.ts";
import { readDictionary } from "./read-packs.ts";
import type { Writer } from "./recorder.ts";
import { redirectReferences } from "./redirect-references.ts";
import { notThisRule } from "./rules.ts";
import { writeEdited } from "./save-entity.ts";
import { writeOffice } from "./save-office.ts";
import type { Store } from "./store.ts";

/** What other entities, offices and the reader's choices say of `from` is said of `into` from now on; inside a step. */
async function redirectOthers(
  store: Store,
  writer: Writer,
  from: string,
  into: string,
): Promise<void> {
  const { dictionary } = await readDictionary(store);
  for (const { entity } of dictionary.entries.values()) {
    const redirected = redirectReferences(entity, from, into);
    if (redirected === entity || entity.id === from || entity.id === into) continue;
    const found = await findEntity(store, entity.id);
    if (found !== undefined)
      await writeEdited(store, writer, found, v.parse(EntitySchema, redirected));
  }
  for (const office of dictionary.offices.values()) {
    const redirected = redirectReferences(office, from, into);
    if (redirected === office) continue;
    const parsed: Office = v.parse(OfficeSchema, redirected);
    await writeOffice(store, writer, parsed);
  }
  for (const rule of await listRules(store)) {
    if (rule.type !== "not-this" || rule.entity !== from) continue;
    await writer.delete("rules", [rule.id]);
    await writer.put("rules", [notThisRule(into, rule)]);
  }
}

/** Makes two entities one, as one step: `from` is deleted, or disabled where a pack has it. */
export function mergeEntities(store: Store, from: string, into: string): Promise<void> {
  return change(store, { what: "entities-merged", subject: into }, async (writer) => {
    const [gone, kept] = [await findEntity(store, from), await findEntity(store, into)];
    if (gone === undefined) throw new UnknownIdError("entity", from);
    if (kept === undefined) throw new UnknownIdError("entity", into);
    await redirectOthers(store, writer, from, into);
    await writeEdited(store, writer, kept, mergedEntity(kept.entry.entity, gone.entry.entity));
    await removeOrDisable(gone, writer);
  });
}
