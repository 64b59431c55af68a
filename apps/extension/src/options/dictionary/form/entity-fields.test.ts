import { ENTITY_KINDS, EntitySchema } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { expect, test } from "vitest";
import { isJson } from "../draft/at-path.ts";
import { prune } from "./empty-value.ts";
import { entityFields } from "./entity-fields.ts";
import type { FieldSpec } from "./field-spec.ts";

interface SchemaLike {
  readonly type?: string;
  readonly wrapped?: SchemaLike;
  readonly item?: SchemaLike;
  readonly entries?: Readonly<Record<string, SchemaLike>>;
}

/** Paths of all fields of a schema: `names.gate.anyOf`, with `?` behind those that may be left out. */
function schemaPaths(schema: SchemaLike, at = ""): string[] {
  if (schema.item !== undefined) return schemaPaths(schema.item, at);
  return Object.entries(schema.entries ?? {}).flatMap(([key, entry]) => {
    const inner = entry.wrapped ?? entry;
    const path = `${at}${key}`;
    return [path + (entry.wrapped ? "?" : ""), ...schemaPaths(inner, `${path}.`)];
  });
}

function fieldPaths(fields: readonly FieldSpec[], at = ""): string[] {
  return fields.flatMap(({ key, shape, need }) => {
    const path = `${at}${key}`;
    const inner = shape.as === "record" || shape.as === "list" ? shape.fields : [];
    return [path + (need === "optional" ? "?" : ""), ...fieldPaths(inner, `${path}.`)];
  });
}

test.each([...ENTITY_KINDS.entries()])(
  "the form has every field of the model (%i, %s)",
  (index, kind) => {
    const schema = EntitySchema.options[index] as unknown as SchemaLike;
    const model = schemaPaths(schema).filter((path) => path !== "id" && path !== "kind");

    expect(fieldPaths(entityFields(kind)).sort()).toEqual(model.sort());
  },
);

test("pruning changes no entity that is sound", () => {
  for (const entity of readShippedPack().entities)
    expect(prune(entityFields(entity.kind), entity)).toEqual(entity);
});

test.each([
  {
    what: "an empty gate",
    value: { names: [{ text: "A", gate: { anyOf: [] } }] },
    gives: { names: [{ text: "A" }] },
  },
  { what: "an empty summary", value: { summary: { text: {}, restsOn: [] } }, gives: {} },
  { what: "an empty list", value: { blocked: [] }, gives: {} },
])("$what goes", ({ value, gives }) => {
  const pruned = prune(entityFields("place"), value);
  expect(isJson(pruned) && pruned).toEqual(gives);
});
