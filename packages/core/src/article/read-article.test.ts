import { expect, test } from "vitest";
import type { PageFacts } from "./page-facts.ts";
import { readArticle } from "./read-article.ts";

const NOTHING: PageFacts = {
  path: "/news/1",
  title: "",
  roots: [],
  metas: [],
  scripts: [],
  types: [],
  times: [],
  code: 0,
  notes: 0,
  paragraphs: [],
};

const saying = (...dates: readonly string[]) => dates.map((date) => ["", date, "", "", ""]);

test.each<{ what: string; facts: Partial<PageFacts>; date: string; source: string }>([
  {
    what: "the first of its markup that is one",
    facts: { times: saying("2 hours ago", "26 мая 2018", "2019-01-01") },
    date: "2018-05-26",
    source: "time",
  },
  {
    what: "what its address and its markup agree on, whatever a teaser says",
    facts: { path: "/2018/05/islands", times: saying("2019-01-01", "2018-05-26T10:00") },
    date: "2018-05-26",
    source: "time",
  },
  {
    what: "its address where only teasers have dates",
    facts: { path: "/2018/05/26/islands", times: saying("2019-01-01") },
    date: "2018-05-26",
    source: "url",
  },
  {
    what: "the day it was made",
    facts: { metas: [["", "dateCreated", "", "", "2018年5月26日"]] },
    date: "2018-05-26",
    source: "meta",
  },
])("a page is of $what", ({ facts, date, source }) => {
  expect(readArticle({ ...NOTHING, ...facts }).published).toEqual({ date, source });
});

const TYPE = ["og:type", "", "", "", "article"];
const DATE = ["", "date", "", "", "2018-05-26"];

test.each([
  { what: "that says it is an article, and of when", metas: [TYPE, DATE], isTold: true },
  { what: "that says no day", metas: [TYPE], isTold: false },
  { what: "that does not say it is an article", metas: [DATE], isTold: false },
])("a page $what has said all it can: $isTold", ({ metas, isTold }) => {
  expect(readArticle({ ...NOTHING, metas }).isTold).toBe(isTold);
});

test("the language of the document comes before those of its metadata", () => {
  const metas = [["og:locale", "", "", "", "fr_FR"]];

  expect(readArticle({ ...NOTHING, metas, roots: [["en"]] }).language).toBe("en");
  expect(readArticle({ ...NOTHING, metas, roots: [[""]] }).language).toBe("fr-FR");
});
