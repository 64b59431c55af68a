import type { Entity } from "@gazetteer/core";
import { describe, expect, test } from "vitest";
import { formLanguages, problemOf, withLabel, withNames, withSummary } from "./entity-edits.ts";

const lake: Entity = {
  id: "upper-lake",
  kind: "place",
  label: { en: "Lake" },
  names: [
    { text: "Upper Lake", lang: "en", use: "preferred", usedBy: ["fishers"] },
    { text: "Top Lake", lang: "en", use: "alias", gate: { anyOf: ["self"] } },
    { text: "Lake One", lang: "en", use: "alias" },
    { text: "Верхнее озеро", lang: "ru", use: "preferred", inflection: "ru:adj-n ru:n-o" },
  ],
  facts: [{ id: "deep", type: "fact", text: { en: "It is deep." }, sources: ["almanac"] }],
  relations: [],
  sources: [
    {
      id: "almanac",
      title: "Almanac",
      publisher: "Lake press",
      url: "https://example.org/almanac",
      language: "en",
    },
  ],
};
const texts = ({ names }: Entity) => names.map(({ text }) => text);

describe("withNames", () => {
  test("keeps the gate of an alias that stays, and the order of the rest", () => {
    const after = withNames(lake, "alias", "en", ["New Lake", "Top Lake", " "]);

    expect(texts(after)).toEqual(["Upper Lake", "New Lake", "Top Lake", "Верхнее озеро"]);
    expect(after.names[2]?.gate).toEqual({ anyOf: ["self"] });
  });

  test("a preferred name spelt otherwise keeps who uses it, but not forms of the old spelling", () => {
    expect(withNames(lake, "preferred", "en", ["High Lake"]).names[0]).toEqual({
      text: "High Lake",
      lang: "en",
      use: "preferred",
      usedBy: ["fishers"],
    });
    expect(withNames(lake, "preferred", "ru", ["Озеро"]).names[3]).not.toHaveProperty("inflection");
  });

  test("adds a name in a language that has none, in Unicode form NFC", () => {
    const after = withNames(lake, "preferred", "ja", ["か\u3099湖"]);

    expect(after.names.at(-1)).toEqual({ text: "が湖", lang: "ja", use: "preferred" });
  });
});

test("a summary rests on the first fact until the reader chooses others; empty takes it away", () => {
  const after = withSummary(lake, "en", " A lake. ");

  expect(after.summary).toEqual({ text: { en: "A lake." }, restsOn: ["deep"] });
  expect(withSummary(after, "en", "")).not.toHaveProperty("summary");
});

test.each([
  { what: "a sound entity", entity: lake, says: undefined },
  {
    what: "a label without English",
    entity: withLabel(lake, "en", ""),
    says: "must have English text (`en`)",
  },
  {
    what: "a summary without English",
    entity: withSummary(lake, "ja", "湖。"),
    says: "must have English text (`en`)",
  },
  {
    what: "a name that is too long",
    entity: withNames(lake, "alias", "en", ["x".repeat(201)]),
    says: "must be at most 200 characters",
  },
])("$what: $says", ({ entity, says }) => expect(problemOf(entity)).toBe(says));

test("the form has the languages of the texts first, then those of other names", () => {
  expect(formLanguages(lake, ["en", "ja"])).toEqual(["en", "ja", "ru"]);
});
