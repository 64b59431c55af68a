import { changedFields, type Entity, PackError } from "@gazetteer/core";
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

/** What is wrong with a file or with one row of it; anything but bad input is thrown on. */
export function invalidRows(error: unknown, row?: number): PlanRow[] {
  if (!(error instanceof PackError)) throw error;
  return error.issues.map(({ path, message }) => ({
    ...(row === undefined ? {} : { row }),
    id: "",
    state: "invalid",
    fields: [],
    reason: path === "" ? message : `${path}: ${message}`,
  }));
}
