import { expect, test } from "vitest";
import { entityIssues } from "./entity-issues.ts";
import { samplePack } from "./sample-pack.ts";

const [lake] = samplePack().entities;

test("a sound entity has no issues", () => {
  expect(entityIssues(lake)).toEqual([]);
});

test.each([
  {
    what: "a missing field",
    change: { names: [{ lang: "en", use: "alias" }] },
    at: "names[0].text",
  },
  { what: "a field of the wrong shape", change: { label: { en: "" } }, at: "label.en" },
  {
    what: "a claim of nobody",
    change: { facts: [{ id: "a", type: "claim", text: { en: "A" }, sources: ["x"] }] },
    at: "facts[0]",
  },
  {
    what: "a source that is not there",
    change: { facts: [{ id: "a", type: "fact", text: { en: "A" }, sources: ["x"] }] },
    at: "facts[0].sources",
  },
  {
    what: "a source of a life that is not there",
    change: { kind: "person", born: "1900", lifeSources: ["x"] },
    at: "lifeSources",
  },
  {
    what: "a source of a founding that is not there",
    change: { kind: "organization", founded: "1900", foundedSources: ["almanac", "x"] },
    at: "foundedSources",
  },
  {
    what: "a date that says it has sources and names none",
    change: { kind: "person", born: "1900", lifeSources: [] },
    at: "lifeSources",
  },
  {
    what: "an inflection that does not fit",
    change: { names: [{ text: "Озеро", lang: "ru", use: "preferred", inflection: "ru-nothing" }] },
    at: "names[0].inflection",
  },
  {
    what: "no preferred name",
    change: { names: [{ text: "A", lang: "en", use: "alias" }] },
    at: "names",
  },
])("$what is told where it is", ({ change, at }) => {
  expect(
    entityIssues({ ...lake, summary: undefined, facts: [], ...change }).map(({ path }) => path),
  ).toContain(at);
});
