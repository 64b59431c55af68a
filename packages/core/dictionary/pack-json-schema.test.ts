import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatJson } from "./format-json.ts";
import { packJsonSchema } from "./pack-json-schema.ts";

const file = join(import.meta.dirname, "pack.schema.json");

test("the published schema is the one that the validator gives", () => {
  expect(readFileSync(file, "utf8")).toBe(formatJson(packJsonSchema()));
});

test("every part of the format has its own name in the schema", () => {
  expect(Object.keys(packJsonSchema().$defs ?? {})).toContain("Entity");
  expect(packJsonSchema()).toMatchObject({
    additionalProperties: false,
    properties: { format: { const: 1 }, entities: { items: { $ref: "#/$defs/Entity" } } },
    $defs: { LocalText: { required: ["en"] }, Fact: { additionalProperties: false } },
  });
});
