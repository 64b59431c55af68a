import { expect, test } from "vitest";
import { EntitySchema } from "./entity.ts";
import { ENTITY_KINDS } from "./entity-kinds.ts";

test("the kinds that lists show are those of the schema", () => {
  const kinds = EntitySchema.options.map(({ entries }) => entries.kind.literal);

  expect(ENTITY_KINDS.toSorted()).toEqual(kinds.toSorted());
});
