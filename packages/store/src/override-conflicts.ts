import type { Entity } from "@gazetteer/core";
import { canonicalJson } from "./canonical-json.ts";
import type { OverrideRow } from "./rows.ts";

/** Value of a top-level field, whatever the kind of the entity. */
export function fieldOf(entity: Entity | undefined, field: string): unknown {
  return entity === undefined ? undefined : new Map(Object.entries(entity)).get(field);
}

/** Fields that the reader has changed and that `after` has otherwise than when they did. */
export function findOverrideConflicts(
  override: OverrideRow | undefined,
  after: Entity | undefined,
): string[] {
  const { set = {}, base = {} } = override ?? {};
  return Object.keys(set)
    .filter((field) => {
      // `null` and a missing key both say that there is nothing.
      const theirs = canonicalJson(fieldOf(after, field) ?? null);
      return (
        theirs !== canonicalJson(base[field] ?? null) &&
        theirs !== canonicalJson(set[field] ?? null)
      );
    })
    .sort();
}

/** The override with new originals noted, so that a conflict that was looked at is not listed again. */
export function rebaseOverride(override: OverrideRow, after: Entity): OverrideRow {
  if (override.set === undefined) return override;
  const base = Object.fromEntries(
    Object.keys(override.set).map((field) => [field, fieldOf(after, field)]),
  );
  return { ...override, base };
}

/** Whether an override says nothing any more. */
export function isEmptyOverride({ set, disabled, disabledNames }: OverrideRow): boolean {
  return Object.keys(set ?? {}).length === 0 && !disabled && !disabledNames?.length;
}

/** The override without some fields; `undefined` when nothing is left of it. */
export function dropFields(
  override: OverrideRow,
  fields: readonly string[],
): OverrideRow | undefined {
  const { set, base, ...rest } = override;
  const keep = (record: Readonly<Record<string, unknown>> | undefined) =>
    Object.fromEntries(Object.entries(record ?? {}).filter(([field]) => !fields.includes(field)));
  const left = keep(set);
  if (isEmptyOverride({ ...rest, set: left })) return undefined;
  return Object.keys(left).length === 0 ? rest : { ...rest, set: left, base: keep(base) };
}
