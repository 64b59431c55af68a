import { changedFields, type Entity, EntitySchema } from "@gazetteer/core";
import * as v from "valibot";
import { canonicalJson } from "./canonical-json.ts";
import { adoptVoices } from "./adopt-voices.ts";
import { change } from "./change.ts";
import { findEntity, type FoundEntity } from "./find-entity.ts";
import { fieldOf, isEmptyOverride } from "./override-conflicts.ts";
import { requireOwnPack } from "./own-pack.ts";
import type { Writer } from "./recorder.ts";
import type { OverrideRow } from "./rows.ts";
import type { Store } from "./store.ts";

export type SaveOutcome =
  | { readonly ok: true }
  /** Somebody changed the same fields since `before` was read; nothing was written. */
  | {
      readonly ok: false;
      readonly reason: "conflict";
      readonly fields: string[];
      readonly now: Entity;
    };

function pick(entity: Entity, fields: readonly string[]): Record<string, unknown> {
  // `null` stands for a field that the reader emptied: a missing key would mean "as in the pack".
  return Object.fromEntries(fields.map((field) => [field, fieldOf(entity, field) ?? null]));
}

function overrideWith(found: FoundEntity, entity: Entity): OverrideRow {
  const original = found.entry.original ?? found.entry.entity;
  const { set: _set, base: _base, ...rest } = found.override ?? { entity: entity.id };
  const fields = changedFields(original, entity).filter(
    (field) => field !== "id" && field !== "kind",
  );
  if (fields.length === 0) return rest;
  return { ...rest, set: pick(entity, fields), base: pick(original, fields) };
}

/** `entity` with some fields as another version of it has them. */
function withFields(entity: Entity, other: Entity, fields: readonly string[]): Entity {
  const merged = { ...entity, ...pick(other, fields) };
  const present = Object.entries(merged).filter(([, value]) => value !== null);
  return v.parse(EntitySchema, Object.fromEntries(present));
}

/** Writes an override, or takes it away when it says nothing any more; inside a step. */
export async function putOverride(writer: Writer, override: OverrideRow): Promise<void> {
  if (isEmptyOverride(override)) await writer.delete("overrides", [override.entity]);
  else await writer.put("overrides", [override]);
}

/** Writes an entity that is there already: in place where it is the reader's own, as an override elsewhere; inside a step. */
export async function writeEdited(
  store: Store,
  writer: Writer,
  found: FoundEntity,
  entity: Entity,
): Promise<void> {
  const [row] = found.rows;
  if (found.pack.origin === "own" && found.rows.length === 1 && row !== undefined) {
    await writer.put("entities", [{ ...row, entity }]);
    await adoptVoices(store, writer, row.pack, entity);
  } else await putOverride(writer, overrideWith(found, entity));
}

/**
 * Saves an edited entity. In a pack of the reader's own it is edited in place; anything else is an
 * override of the fields that differ from the packs, and saving the original takes it away.
 * One that is not there any more comes back in the reader's own pack.
 *
 * `before` is the entity as the form had loaded it: fields that others changed since, and this edit
 * does not touch, are kept as they are now.
 */
export function saveEntity(
  store: Store,
  entity: Entity,
  { before }: { before?: Entity } = {},
): Promise<SaveOutcome> {
  const what = before === undefined ? "entity-added" : "entity-edited";
  return change(store, { what, subject: entity.id }, async (writer): Promise<SaveOutcome> => {
    const found = await findEntity(store, entity.id);
    if (found === undefined) {
      const pack = (await requireOwnPack(store, writer)).id;
      await writer.put("entities", [{ pack, id: entity.id, entity }]);
      await adoptVoices(store, writer, pack, entity);
      return { ok: true };
    }
    const now = found.entry.entity;
    const mine = changedFields(before ?? now, entity);
    const theirs = changedFields(before ?? now, now);
    const fields = mine.filter(
      (field) =>
        theirs.includes(field) &&
        canonicalJson(fieldOf(now, field)) !== canonicalJson(fieldOf(entity, field)),
    );
    if (fields.length > 0) return { ok: false, reason: "conflict", fields, now };
    const kept = theirs.filter((field) => !mine.includes(field));
    const saved = withFields(entity, now, kept);

    await writeEdited(store, writer, found, saved);
    return { ok: true };
  });
}
