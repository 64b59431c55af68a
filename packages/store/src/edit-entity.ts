import type { Name } from "@gazetteer/core";
import { change } from "./change.ts";
import { UnknownIdError } from "./errors.ts";
import { findEntity, type FoundEntity } from "./find-entity.ts";
import type { Writer } from "./recorder.ts";
import type { OverrideRow, StepName } from "./rows.ts";
import { putOverride } from "./save-entity.ts";
import type { Store } from "./store.ts";

function edit(
  store: Store,
  id: string,
  what: StepName["what"],
  work: (found: FoundEntity, writer: Writer) => Promise<void>,
): Promise<void> {
  return change(store, { what, subject: id }, async (writer) => {
    const found = await findEntity(store, id);
    if (found === undefined) throw new UnknownIdError("entity", id);
    await work(found, writer);
  });
}

function overrideOf({ override, entry }: FoundEntity): OverrideRow {
  return override ?? { entity: entry.entity.id };
}

/** A disabled entity is neither marked nor listed; its data stays. */
export function disableEntity(store: Store, id: string): Promise<void> {
  return edit(store, id, "entity-disabled", (found, writer) =>
    putOverride(writer, { ...overrideOf(found), disabled: true }),
  );
}

export function enableEntity(store: Store, id: string): Promise<void> {
  return edit(store, id, "entity-enabled", (found, writer) => {
    const { disabled: _disabled, ...rest } = overrideOf(found);
    return putOverride(writer, rest);
  });
}

/** How overrides name a name. */
export function nameKey({ lang, text }: Pick<Name, "lang" | "text">): string {
  return `${lang}:${text}`;
}

export function disableName(store: Store, id: string, name: Name): Promise<void> {
  return edit(store, id, "name-disabled", (found, writer) => {
    const override = overrideOf(found);
    const names = new Set([...(override.disabledNames ?? []), nameKey(name)]);
    return putOverride(writer, { ...override, disabledNames: [...names].sort() });
  });
}

export function enableName(store: Store, id: string, name: Name): Promise<void> {
  return edit(store, id, "name-enabled", (found, writer) => {
    const { disabledNames = [], ...rest } = overrideOf(found);
    const left = disabledNames.filter((key) => key !== nameKey(name));
    return putOverride(writer, left.length === 0 ? rest : { ...rest, disabledNames: left });
  });
}

/** Back to the original: everything the reader changed in a pack's entity goes. */
export function resetEntity(store: Store, id: string): Promise<void> {
  return edit(store, id, "entity-reset", (_found, writer) => writer.delete("overrides", [id]));
}

/** Removes an entity of the reader's own packs; one of another pack is disabled instead. Inside a step. */
export async function removeOrDisable(found: FoundEntity, writer: Writer): Promise<void> {
  const { pack, rows, entry } = found;
  const { id } = entry.entity;
  if (pack.origin !== "own" || rows.length > 1) {
    await putOverride(writer, { ...overrideOf(found), disabled: true });
    return;
  }
  await writer.delete("overrides", [id]);
  await writer.delete("entities", [[pack.id, id]]);
}

/** Removes an entity of the reader's own packs; one of another pack is disabled instead. */
export function deleteEntity(store: Store, id: string): Promise<void> {
  return edit(store, id, "entity-deleted", removeOrDisable);
}
