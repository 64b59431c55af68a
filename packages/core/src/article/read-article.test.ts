import { expect, test } from "vitest";
import type { PageFacts } from "./page-facts.ts";
import { readArticle } from "./read-article.ts";

const NOTHING: PageFacts = {
  path: "/news/1",
  title: "",
  language: "",
  metas: [],
  scripts: [],
  types: [],
  dates: [],
  code: 0,
  notes: 0,
  paragraphs: [],
};

test.each<{ what: string; facts: Partial<PageFacts>; date: string; source: string }>([
  {
    what: "the first of its markup that is one",
    facts: { dates: ["2 hours ago", "26 мая 2018", "2019-01-01"] },
    date: "2018-05-26",
    source: "time",
  },
  {
    what: "what its address and its markup agree on, whatever a teaser says",
    facts: { path: "/2018/05/islands", dates: ["2019-01-01", "2018-05-26T10:00"] },
    date: "2018-05-26",
    source: "time",
  },
  {
    what: "its address where only teasers have dates",
    facts: { path: "/2018/05/26/islands", dates: ["2019-01-01"] },
    date: "2018-05-26",
    source: "url",
  },
  {
    what: "the day it was made",
    facts: { metas: [{ name: "dateCreated", content: "2018年5月26日" }] },
    date: "2018-05-26",
    source: "meta",
  },
])("a page is of $what", ({ facts, date, source }) => {
  expect(readArticle({ ...NOTHING, ...facts }).published).toEqual({ date, source });
});
