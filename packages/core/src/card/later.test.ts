import { expect, test } from "vitest";
import { hasEnded, isLater } from "./later.ts";

test.each([
  { what: { from: "2020-09-16" }, article: "2016-12-16", later: true },
  { what: { from: "2012-12-26" }, article: "2016-12-16", later: false },
  { what: { from: "2016-12-16" }, article: "2016-12-16", later: false },
  { what: { date: "2016" }, article: "2016-03-01", later: true }, // it may have been December
  { what: { date: "2016-03" }, article: "2016", later: false },
  { what: { from: "2016", date: "2016-12" }, article: "2016-03-01", later: false }, // `from` decides
  { what: {}, article: "2016-03-01", later: false },
  { what: { from: "2020" }, article: undefined, later: false },
  { what: { from: "2020" }, article: "not a date", later: false },
])("$what is later than $article: $later", ({ what, article, later }) => {
  expect(isLater(what, article)).toBe(later);
});

test.each([
  { to: "2016-09-15", article: "2016-12-16", ended: true },
  { to: "2016-12-16", article: "2016-12-16", ended: true },
  { to: "2016-12-16", article: "2016", ended: false }, // it held for most of that year
  { to: "2020", article: "2016-12-16", ended: false },
  { to: "2020", article: undefined, ended: true },
  { to: undefined, article: "2016-12-16", ended: false },
])("what held until $to has ended by $article: $ended", ({ to, article, ended }) => {
  const fact = { id: "f", type: "fact", text: { en: "It holds." }, sources: [], to } as const;

  expect(hasEnded(fact, article)).toBe(ended);
});
