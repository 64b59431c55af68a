import { describe, expect, test } from "vitest";
import { EntitySchema } from "./entity.ts";
import { hasItsFields } from "./entity-fields.ts";

describe.each(EntitySchema.options.map(({ entries }) => ({ kind: entries.kind.literal, entries })))(
  "the fields of the kind $kind are those of its schema",
  ({ kind, entries }) => {
    const all = Object.keys(entries).map((name) => [name, "anything"]);
    const without = (field: string) => Object.fromEntries(all.filter(([name]) => name !== field));

    test("all of them together", () => {
      expect(hasItsFields(Object.fromEntries(all), kind)).toBe(true);
    });

    test.each(Object.entries(entries).map(([field, { type }]) => ({ field, type })))(
      "without `$field`, which is of the type $type",
      ({ field, type }) => {
        expect(hasItsFields(without(field), kind)).toBe(type === "optional");
      },
    );

    test("and no other", () => {
      expect(hasItsFields({ ...Object.fromEntries(all), depth: 12 }, kind)).toBe(false);
    });
  },
);
