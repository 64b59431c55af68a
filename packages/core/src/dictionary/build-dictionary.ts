import type { Entity, EntityId } from "../model/entity.ts";
import { hasItsFields } from "../model/entity-fields.ts";
import type { Override, Pack } from "../model/pack.ts";
import type { Dictionary, Entry, PackHeader } from "./dictionary.ts";

function headerOf({
  entities: _e,
  offices: _o,
  overrides: _v,
  voices: _w,
  ...header
}: Pack): PackHeader {
  return header;
}

/** Top-level fields in which two versions of an entity differ, sorted. */
export function changedFields(before: Entity, after: Entity): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const at = (entity: Entity, key: string) =>
    JSON.stringify((entity as unknown as Record<string, unknown>)[key]);
  return [...keys].filter((key) => at(before, key) !== at(after, key)).sort();
}

/**
 * `entry` with `fields` laid over its entity, `null` for a field that is taken away; the entry as it was when the
 * outcome would not be an entity. Each field was parsed when it came.
 */
function overlay(entry: Entry, fields: Readonly<Record<string, unknown>>): Entry {
  const original = entry.original ?? entry.entity;
  const { id, kind } = original;
  const laid = Object.fromEntries(
    Object.entries({ ...entry.entity, ...fields, id, kind }).filter(([, value]) => value !== null),
  );
  if (!hasItsFields(laid, kind)) return entry;
  const entity = laid as unknown as Entity;
  const changed = changedFields(original, entity);
  return { ...entry, entity, changed, original: changed.length === 0 ? undefined : original };
}

function applyOverride(entry: Entry, override: Override): Entry {
  const laid = override.set === undefined ? entry : overlay(entry, override.set);
  return {
    ...laid,
    disabled: override.disabled ?? laid.disabled,
    disabledNames: new Set([...laid.disabledNames, ...(override.disabledNames ?? [])]),
  };
}

/**
 * One dictionary from packs, first to last, with the reader's own overrides on top.
 * The same entity id in a later pack lays its fields over the earlier ones.
 */
export function buildDictionary(
  packs: readonly Pack[],
  overrides: readonly Override[] = [],
): Dictionary {
  const entries = new Map<EntityId, Entry>();
  const offices = new Map(
    packs.flatMap((pack) => pack.offices).map((office) => [office.id, office]),
  );
  const voices = new Map(packs.flatMap((pack) => pack.voices).map((voice) => [voice.id, voice]));
  for (const pack of packs) {
    for (const entity of pack.entities) {
      const earlier = entries.get(entity.id);
      const first = {
        entity,
        pack: pack.id,
        changed: [],
        original: undefined,
        disabled: false,
        disabledNames: new Set<string>(),
      };
      entries.set(entity.id, earlier === undefined ? first : overlay(earlier, { ...entity }));
    }
  }
  for (const override of [...packs.flatMap((pack) => pack.overrides ?? []), ...overrides]) {
    const entry = entries.get(override.entity);
    if (entry !== undefined) entries.set(override.entity, applyOverride(entry, override));
  }
  return { packs: packs.map(headerOf), entries, offices, voices };
}
