import { expect, test } from "vitest";
import { daySpan, type Fact } from "../../src/index.ts";
import { rows } from "./shipped.ts";

const yearsOf = (facts: readonly Fact[], type: Fact["type"]) =>
  facts.flatMap((fact) =>
    fact.type === type && fact.date !== undefined
      ? (daySpan(fact.date)?.first.slice(0, 4) ?? [])
      : [],
  );

test.each(rows)("what is told of %s goes from year to year", (_id, { facts }) => {
  for (const type of ["fact", "reported"] as const) {
    const years = yearsOf(facts, type);
    expect(years).toEqual(years.toSorted());
  }
});
