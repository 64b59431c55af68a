import type { Entity } from "@gazetteer/core";
import { expect, test } from "vitest";
import { mergedEntity } from "./merged-entity.ts";
import { testEntity } from "./testing/test-pack.ts";

const source = (id: string, url: string) => ({
  id,
  url,
  title: "Register",
  publisher: "Town hall",
  language: "en",
});

const withFact = (id: string, url: string): Entity => ({
  ...testEntity(id),
  facts: [{ id: "f1", type: "fact", text: { en: `About ${id}.` }, sources: ["s1"] }],
  sources: [source("s1", url)],
});

test("names, facts and sources come over with ids of their own, the title stays", () => {
  const merged = mergedEntity(
    withFact("avon", "https://a.example"),
    withFact("afon", "https://b.example"),
  );

  expect(merged.names.map(({ text, use }) => [text, use])).toEqual([
    ["avon", "preferred"],
    ["afon", "alias"],
  ]);
  expect(merged.facts.map(({ id, sources }) => [id, sources])).toEqual([
    ["f1", ["s1"]],
    ["f1-2", ["s1-2"]],
  ]);
});

test("a source with the same address is one source", () => {
  const url = "https://a.example";

  expect(mergedEntity(withFact("avon", url), withFact("afon", url)).sources).toHaveLength(1);
});

test("statements keep their citations, and what rests on them, under the new ids", () => {
  const into = withFact("avon", "https://a.example");
  const from: Entity = {
    ...withFact("afon", "https://b.example"),
    summary: { text: { en: "A river." }, restsOn: ["f1"] },
    relations: [
      { type: "part-of", target: "wales", sources: ["s1"] },
      { type: "part-of", target: "avon" },
    ],
    blocked: [{ text: "Afon Bar", lang: "en" }],
  };
  const merged = mergedEntity(into, from);

  expect(merged.summary?.restsOn).toEqual(["f1-2"]);
  expect(merged.relations).toEqual([{ type: "part-of", target: "wales", sources: ["s1-2"] }]);
  expect(merged.blocked).toEqual([{ text: "Afon Bar", lang: "en" }]);
});

test("what one said of the other it says of itself", () => {
  const gated: Entity = {
    ...testEntity("afon"),
    names: [
      { text: "Afon", lang: "en", use: "preferred", gate: { anyOf: ["avon", "afon", "wales"] } },
    ],
  };

  expect(mergedEntity(testEntity("avon"), gated).names[1]?.gate).toEqual({
    anyOf: ["self", "wales"],
  });
});

test("offices held and dates come over where the entity that stays has none", () => {
  const leader = (id: string, more: object = {}): Entity => ({
    ...testEntity(id),
    kind: "leader",
    tenures: [{ office: id, from: "2001", to: "2002", sources: ["s1"] }],
    sources: [source("s1", `https://${id}.example`)],
    ...more,
  });
  const merged = mergedEntity(leader("ann"), leader("anne", { born: "1950", lifeSources: ["s1"] }));

  expect(merged).toMatchObject({
    born: "1950",
    lifeSources: ["s1-2"],
    tenures: [
      { office: "ann", sources: ["s1"] },
      { office: "anne", sources: ["s1-2"] },
    ],
  });
});

test.each([
  { what: "a date of its own", into: { born: "1950", lifeSources: ["s1"] }, cites: ["s1"] },
  { what: "the same date", into: { born: "1951", lifeSources: ["s1"] }, cites: ["s1", "s1-2"] },
  { what: "the same date without a source", into: { born: "1951" }, cites: ["s1-2"] },
  { what: "another date of its own, unsourced", into: { born: "1950" }, cites: undefined },
  {
    what: "only the other date",
    into: { died: "1999", lifeSources: ["s1"] },
    cites: ["s1", "s1-2"],
  },
])("sources come over with the dates they are about: $what", ({ into, cites }) => {
  const person = (id: string, more: object): Entity => ({
    ...testEntity(id),
    kind: "person",
    sources: [source("s1", `https://${id}.example`)],
    ...more,
  });
  const merged = mergedEntity(
    person("ann", into),
    person("anne", { born: "1951", lifeSources: ["s1"] }),
  );

  expect(merged.kind === "person" && merged.lifeSources).toEqual(cites);
});
