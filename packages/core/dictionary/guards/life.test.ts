import { expect, test } from "vitest";
import { shipped } from "./shipped.ts";

const dated = shipped.entities.flatMap((entity) => {
  if (entity.kind === "leader" || entity.kind === "person") {
    const { id, born, died, lifeSources } = entity;
    return [{ id, dates: [born, died], sources: lifeSources }];
  }
  if (entity.kind === "organization") {
    const { id, founded, dissolved, foundedSources } = entity;
    return [{ id, dates: [founded, dissolved], sources: foundedSources }];
  }
  return [];
});
const isDated = ({ dates }: { readonly dates: readonly unknown[] }) =>
  dates.some((date) => date !== undefined);

test("every date of a life, and of a founding, says where it comes from", () => {
  const unsourced = dated.filter((each) => isDated(each) && each.sources === undefined);
  expect(unsourced.map(({ id }) => id)).toEqual([]);
});

test("nothing is cited for dates that are not there", () => {
  const idle = dated.filter((each) => !isDated(each) && each.sources !== undefined);
  expect(idle.map(({ id }) => id)).toEqual([]);
});
