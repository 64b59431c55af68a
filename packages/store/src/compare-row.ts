import { changedFields, type Entity } from "@gazetteer/core";
import type { PlanRow } from "./import-plan.ts";

/** How an entity of a file lies to what is there; `mine` are the fields that the reader has changed otherwise. */
export function compareRow(
  before: Entity | undefined,
  after: Entity,
  mine: (fields: readonly string[]) => readonly string[],
): PlanRow {
  if (before === undefined) return { id: after.id, state: "new", fields: [], after };
  const fields = changedFields(before, after);
  if (fields.length === 0) return { id: after.id, state: "identical", fields, before, after };
  const touched = mine(fields);
  return touched.length === 0
    ? { id: after.id, state: "changed", fields, before, after }
    : { id: after.id, state: "conflict", fields, before, after, reason: touched.join(", ") };
}
