import { entityIssues } from "@gazetteer/core";
import { expect, test } from "vitest";
import { optionsProblemText } from "./options-problem-text.ts";

const name = { text: "Lake", lang: "en", use: "preferred" };
const source = { id: "s", title: "A", publisher: "B", url: "https://a.example", language: "en" };
const fact = { id: "f", type: "fact", text: { en: "It is." }, sources: ["s"] };
const lake = {
  id: "lake",
  kind: "leader",
  label: { en: "Lake" },
  names: [name],
  facts: [fact],
  relations: [],
  sources: [source],
  tenures: [],
};
const tenure = { office: "o", from: "2000", sources: ["s"] };

test.each([
  { change: { label: { ja: "湖" } } },
  { change: { names: [] } },
  { change: { names: [{ ...name, text: "" }] } },
  { change: { names: [{ ...name, text: "x".repeat(201) }] } },
  { change: { names: [{ ...name, lang: "English" }] } },
  { change: { names: [{ ...name, use: "description" }] } },
  { change: { names: [{ ...name, use: "alias" }] } },
  { change: { names: [{ ...name, inflection: "ru adj!" }] } },
  { change: { names: [{ ...name, inflection: "ru-none" }] } },
  { change: { names: [name, { ...name, text: "Mere" }] } },
  { change: { names: [name, { ...name, use: "alias" }] } },
  { change: { facts: [{ ...fact, type: "claim" }] } },
  { change: { facts: [{ ...fact, sources: [] }] } },
  { change: { facts: [{ ...fact, sources: ["t"] }] } },
  { change: { facts: [{ ...fact, date: "soon" }] } },
  { change: { summary: { text: { en: "A." }, restsOn: [] } } },
  { change: { summary: { text: { en: "A." }, restsOn: ["g"] } } },
  { change: { disputes: [{ about: { en: "A" }, claims: ["f"] }] } },
  { change: { disputes: [{ about: { en: "A" }, claims: ["f", "f"] }] } },
  { change: { relations: [{ type: "about", target: "" }] } },
  { change: { sources: [{ ...source, url: "javascript:1" }] } },
  { change: { tenures: [tenure] } },
  { change: { tenures: [{ ...tenure, to: "1999" }] } },
  { change: { kind: "place", coordinates: [91, 0], tenures: undefined } },
])("what is wrong with $change is said in each language", ({ change }) => {
  const [issue] = entityIssues(JSON.parse(JSON.stringify({ ...lake, ...change })));
  const said = ["en", "ja", "ru"].map((language) =>
    optionsProblemText(language, issue?.message ?? ""),
  );

  expect(issue).toBeDefined();
  expect(said).not.toContain(issue?.message);
  expect(said.join()).not.toContain("$");
  expect(new Set(said).size).toBe(3);
});
