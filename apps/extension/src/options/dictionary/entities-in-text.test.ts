import { buildDictionary, compileEngine, openEngine } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { expect, test } from "vitest";
import { entitiesInText } from "./entities-in-text.ts";
import { alsoNamed, EVERY_ENTITY, listEntities, searchEntities } from "./entity-search.ts";

const dictionary = buildDictionary([readShippedPack()]);
const engine = openEngine(compileEngine(dictionary, { revision: 1 }));
const all = listEntities(dictionary, ["en"]);
const find = (text: string) => {
  const query = { ...EVERY_ENTITY, text };
  const called = searchEntities(all, query, new Set());
  return [...called, ...alsoNamed(all, query, new Set(), entitiesInText(engine, text), called)];
};

test.each([
  { text: "Шикотана", first: "shikotan" },
  { text: "шикотаном", first: "shikotan" },
  { text: "Kunashir's", first: "kunashir" },
  { text: "kunashir’s", first: "kunashir" },
  { text: "Abe's", first: "shinzo-abe" },
  { text: "安倍首相", first: "shinzo-abe" },
  { text: "Путина", first: "vladimir-putin" },
  { text: "プーチン氏", first: "vladimir-putin" },
])("$text finds $first", ({ text, first }) =>
  expect(find(text).map(({ id }) => id)).toContain(first),
);

test.each([{ text: "" }, { text: "zzzz" }, { text: "shiko" }])(
  "nothing stands in “$text”",
  ({ text }) => expect([...entitiesInText(engine, text)]).toEqual([]),
);

test("what is called so comes before what stands in it", () => {
  const ids = find("Kunashir").map(({ id }) => id);

  expect(ids[0]).toBe("kunashir");
  expect(new Set(ids).size).toBe(ids.length);
});

test("every entity of a pasted sentence is found", () => {
  expect(
    find("Abe met Putin in Nagato")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["nagato", "shintaro-abe", "shinzo-abe", "vladimir-putin"]);
});
