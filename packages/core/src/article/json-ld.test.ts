import { expect, test } from "vitest";
import { readLinkedArticle } from "./json-ld.ts";

const DAY = "2018-05-26";

test.each([
  {
    what: "plain",
    script: `{"@type":"NewsArticle","datePublished":"${DAY}"}`,
    type: "NewsArticle",
    date: DAY,
  },
  {
    what: "in a list",
    script: `[{"@type":"WebPage"},{"@type":"Article","datePublished":"${DAY}"}]`,
    type: "Article",
    date: DAY,
  },
  {
    what: "in a graph",
    script: `{"@graph":[{"@type":"Person"},{"@type":["ReportageNewsArticle","Thing"],"datePublished":"${DAY}"}]}`,
    type: "ReportageNewsArticle",
    date: DAY,
  },
  {
    what: "under the page",
    script: `{"@type":"WebPage","mainEntity":{"@type":"BlogPosting"}}`,
    type: "BlogPosting",
    date: undefined,
  },
  {
    what: "the outer of two",
    script: `{"@type":"LiveBlogPosting","datePublished":"${DAY}","liveBlogUpdate":[{"@type":"BlogPosting","datePublished":"2019-01-01"}]}`,
    type: "LiveBlogPosting",
    date: DAY,
  },
  {
    what: "with a full type address",
    script: `{"@type":"https://schema.org/NewsArticle"}`,
    type: "https://schema.org/NewsArticle",
    date: undefined,
  },
  {
    what: "with days in a list",
    script: `{"@type":"NewsArticle","datePublished":["${DAY}","2019-01-01"]}`,
    type: "NewsArticle",
    date: DAY,
  },
  {
    what: "with the day it was made",
    script: `{"@type":"NewsArticle","dateCreated":"${DAY}","dateModified":"2019-01-01"}`,
    type: "NewsArticle",
    date: DAY,
  },
  {
    what: "cut short, with the day it was made",
    script: `{"@type":"NewsArticle","dateCreated":["${DAY}"],"autho`,
    type: "NewsArticle",
    date: DAY,
  },
  {
    what: "in a comment",
    script: `<!-- {"@type":"NewsArticle"} -->`,
    type: "NewsArticle",
    date: undefined,
  },
  {
    what: "with a line break in a string",
    script: `{"@type":"NewsArticle","headline":"a\nb","datePublished":"${DAY}"}`,
    type: "NewsArticle",
    date: DAY,
  },
  {
    what: "with a trailing comma",
    script: `{"@type":"NewsArticle","datePublished":"${DAY}",}`,
    type: "NewsArticle",
    date: DAY,
  },
  {
    what: "cut short",
    script: `{"@context":"https://schema.org","@type":"NewsArticle","datePublished": "${DAY}","autho`,
    type: "NewsArticle",
    date: DAY,
  },
])("finds an article $what", ({ script, type, date }) => {
  const found = readLinkedArticle([script]);

  expect(found?.type).toBe(type);
  expect(found?.datePublished).toBe(date);
});

test.each([
  { what: "a shop", script: `{"@type":"Product","name":"Article"}` },
  { what: "documentation", script: `{"@type":"TechArticle"}` },
  {
    what: "a list of teasers",
    script: `{"@type":"CollectionPage","mainEntity":{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2001-01-01"}]}}`,
  },
  { what: "nothing", script: "" },
  { what: "a number", script: "3" },
  { what: "deep nesting", script: `${'{"a":'.repeat(50)}{"@type":"Article"}${"}".repeat(50)}` },
  { what: "names of the prototype", script: `{"__proto__":{"x":1},"constructor":"x"}` },
])("finds no article in $what", ({ script }) => {
  expect(readLinkedArticle([script])).toBeUndefined();
});

test("the first script with an article counts", () => {
  const found = readLinkedArticle(["{broken", `{"@type":"NewsArticle"}`, `{"@type":"Report"}`]);

  expect(found?.type).toBe("NewsArticle");
});
