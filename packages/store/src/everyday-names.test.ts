import { expect, test } from "vitest";
import { everydayNames } from "./everyday-names.ts";
import { testEntity } from "./testing/test-pack.ts";

test.each([
  { text: "the", is: "everyday" },
  { text: "и", is: "everyday" },
  { text: "I", is: "everyday" },
  { text: "の", is: "everyday" },
  { text: "です", is: "everyday" },
  { text: "42", is: "everyday" },
  { text: ".", is: "everyday" },
  { text: "Abe", is: "a name" },
  { text: "UN", is: "a name" },
  { text: "G7", is: "a name" },
  { text: "露", is: "a name" },
  { text: "日本", is: "a name" },
  { text: "Аб", is: "a name" },
  { text: "atom", is: "a name" },
  { text: "🏝️", is: "a name" },
])("$text is $is", ({ text, is }) => {
  const rows = [{ id: "a", state: "new" as const, fields: [], after: testEntity("a", text) }];

  expect(everydayNames(rows)).toEqual(is === "everyday" ? [text] : []);
});

test("a name with a condition, and one that is there already, are left in peace", () => {
  const after = testEntity("a", "the");
  const gated = { ...after, names: after.names.map((name) => ({ ...name, gate: {} })) };

  expect(everydayNames([{ id: "a", state: "new", fields: [], after: gated }])).toEqual([]);
  expect(everydayNames([{ id: "a", state: "identical", fields: [], after }])).toEqual([]);
});
