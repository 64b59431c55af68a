import * as v from "valibot";
import { EntitySchema } from "./entity.ts";

// What an entity is called by and what it is stay as they are, whatever an override says of them.
const KEPT = ["id", "kind"];

function entriesOfAnyKind(): v.ObjectEntries {
  const fields = EntitySchema.options.flatMap(({ entries }) => Object.entries(entries));
  return Object.fromEntries(
    fields.flatMap(([name, schema]) => (KEPT.includes(name) ? [] : [[name, v.nullish(schema)]])),
  );
}

/**
 * Fields to lay over an entity, each of the shape that it has in every kind with such a field, or `null` to take it away.
 * Whether the entity's kind has the field at all is known only when it is laid over one.
 */
export const OverrideFieldsSchema: v.GenericSchema<Record<string, unknown>> = v.looseObject(
  entriesOfAnyKind(),
);
