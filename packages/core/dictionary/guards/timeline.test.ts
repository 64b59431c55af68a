import { expect, test } from "vitest";
import { daySpan } from "../../src/index.ts";
import { shipped } from "./shipped.ts";

/** Years that a reader of the subject looks for. */
const YEARS = [
  1855, 1875, 1905, 1945, 1951, 1956, 1960, 1973, 1991, 1993, 1997, 1998, 2001, 2003, 2013, 2016,
  2018, 2022,
];

const dated = shipped.entities
  .filter((entity) => entity.kind === "agreement" || entity.kind === "event")
  .flatMap((entity) =>
    entity.facts.filter((fact) => fact.type === "fact" && fact.date !== undefined),
  );

test.each(YEARS)("%d has a sentence and a source on the timeline", (year) => {
  const facts = dated.filter(({ date }) => daySpan(date ?? "")?.first.startsWith(String(year)));
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.every((fact) => fact.sources.length > 0)).toBe(true);
});
