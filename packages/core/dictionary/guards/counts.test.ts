import { expect, test } from "vitest";
import { DEPTH_ENTITIES } from "./depth-entities.ts";
import { rows, shipped } from "./shipped.ts";

/** A point after "No" or an initial ends no sentence. */
const ABBREVIATION = /\b(No|[A-Z])\. /g;

/** What the first release promises; a later one may only have more. */
const LEAST_ENTITIES = 270;
const LEAST_FACTS = 750;
const LEAST_DEPTH_FACTS = 5;
const DEPTH_LANGUAGES = ["en", "ja", "ru"] as const;

const byId = new Map(shipped.entities.map((entity) => [entity.id, entity]));

function sentences(text: string, lang: string): number {
  const segments = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)];
  return segments.filter(({ segment }) => segment.trim() !== "").length;
}

test("the pack holds at least the entities and facts that it promises", () => {
  expect(shipped.entities.length).toBeGreaterThanOrEqual(LEAST_ENTITIES);
  const facts = shipped.entities.flatMap((entity) => entity.facts);
  expect(facts.length).toBeGreaterThanOrEqual(LEAST_FACTS);
});

test.each(DEPTH_ENTITIES)("%s has the full treatment", (id) => {
  const entity = byId.get(id);
  expect(entity).toBeDefined();
  expect(entity?.facts.length).toBeGreaterThanOrEqual(LEAST_DEPTH_FACTS);
  for (const lang of DEPTH_LANGUAGES) {
    const summary = entity?.summary?.text[lang] ?? "";
    expect([lang, [2, 3, 4].includes(sentences(summary, lang))]).toEqual([lang, true]);
    const without = entity?.facts.filter((fact) => fact.text[lang] === undefined) ?? [];
    expect(without.map((fact) => `${fact.id} in ${lang}`)).toEqual([]);
  }
});

test("every entity has a summary and a fact, so that no card is empty", () => {
  const empty = shipped.entities.filter(
    (entity) => entity.summary === undefined || entity.facts.length === 0,
  );
  expect(empty.map((entity) => entity.id)).toEqual([]);
});

test.each(rows)("%s tells each fact in one sentence, in every language", (_, entity) => {
  const long = entity.facts.flatMap(({ id, text }) =>
    Object.entries(text)
      .filter(([lang, words]) => sentences(words.replaceAll(ABBREVIATION, "$1 "), lang) !== 1)
      .map(([lang]) => `${id} in ${lang}`),
  );
  expect(long).toEqual([]);
});
