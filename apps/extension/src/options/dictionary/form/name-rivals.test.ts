import { buildDictionary, compileEngine, openEngine } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { expect, test } from "vitest";
import { findRivals } from "./name-rivals.ts";

const engine = openEngine(compileEngine(buildDictionary([readShippedPack()]), { revision: 1 }));

test.each([
  { text: "Abe", self: undefined, entities: ["shinzo-abe"] },
  { text: " abe ", self: "shinzo-abe", entities: [] },
  { text: "Nobody at all", self: undefined, entities: [] },
  { text: "Путина", self: undefined, entities: ["vladimir-putin"] },
])("$text, edited in $self, is also $entities", ({ text, self, entities }) => {
  expect(findRivals(engine, text, self).entities).toEqual(expect.arrayContaining(entities));
  if (entities.length === 0) expect(findRivals(engine, text, self).entities).not.toContain(self);
});
