import { getAt, isJson, type Json, setAt } from "../draft/at-path.ts";
import type { FieldSpec, Shape } from "./field-spec.ts";

/** Whether there is nothing in a value worth storing. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJson(value) && Object.values(value).every(isEmpty);
}

/** What a required field begins as; `undefined` where only a person can say. */
function blankOf(shape: Shape, language: string): unknown {
  switch (shape.as) {
    case "texts":
      return {};
    case "list":
    case "picks":
    case "lines":
      return [];
    case "choice":
      return shape.options[0];
    case "record":
      return blankRecord(shape.fields, language);
    case "text":
      return shape.suggest === "languages" ? language : "";
    case "date":
    case "pick":
      return "";
    default:
      return undefined;
  }
}

/** A new record with what it must have, empty. */
export function blankRecord(fields: readonly FieldSpec[], language: string): Json {
  const entries = fields
    .filter(({ need }) => need === "required")
    .map(({ key, shape }) => [key, blankOf(shape, language)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** The record without the optional fields that are empty, at any depth, and with the required ones. */
export function prune(fields: readonly FieldSpec[], record: unknown): unknown {
  let pruned = record;
  for (const { key, shape, need } of fields) {
    const value = getAt(pruned, [key]);
    const inner =
      shape.as === "record"
        ? prune(shape.fields, value)
        : shape.as === "list" && Array.isArray(value)
          ? value.map((item) => prune(shape.fields, item))
          : value;
    if (inner === undefined && value === undefined) continue;
    pruned = setAt(pruned, [key], need === "optional" && isEmpty(inner) ? undefined : inner);
  }
  return pruned;
}

/** An id that is not among `taken`: `fact-3`. */
export function freeId(stem: string, taken: ReadonlySet<unknown>): string {
  for (let number = 1; ; number++) {
    const id = `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
