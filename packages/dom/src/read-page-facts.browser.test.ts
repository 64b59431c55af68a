import { readArticle } from "@gazetteer/core";
import { expect, test } from "vitest";
import { readPageFacts } from "./read-page-facts.ts";

const LONG =
  "The two leaders spoke for hours about the islands, fishing rights and the treaty. ".repeat(3);
const TEXT = `<p>${LONG}</p><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p>`;
const JA = `<p>${"首相は大統領と会談し、島々の帰属について話し合った。".repeat(8)}</p>`.repeat(4);
const DATED = '<meta name="date" content="2018-05-26">';
const LINES = `${LONG}<br><br>`.repeat(8);
const SCATTERED = `${`<li><div><p>${LONG}</p></div></li>`.repeat(20)}`;
const POSTS = `<table>${`<tr><td>${LONG}</td></tr>`.repeat(20)}</table>`;
const LD =
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-05-26"}</script>';

function read(html: string, address = "https://news.example/story") {
  const page = new DOMParser().parseFromString(html, "text/html");
  return readArticle(readPageFacts(page, new URL(address).pathname));
}

test.each([
  { what: "what says so in JSON-LD", html: LD, kind: "article" },
  {
    what: "what says so in og:type",
    html: '<meta property="og:type" content="article">',
    kind: "article",
  },
  { what: "running text", html: TEXT, kind: "article-like" },
  { what: "running text in Japanese", html: JA, kind: "article-like" },
  {
    what: "lines in one table cell",
    html: `<table><td>${LINES}</table>`,
    kind: "article-like",
  },
  {
    what: "running text in boxes side by side",
    html: `${`<div><p>${LONG}</p></div>`.repeat(5)}`,
    kind: "article-like",
  },
  { what: "posts in cells of their own", html: POSTS, kind: "other" },
  { what: "paragraphs in places of their own", html: SCATTERED, kind: "other" },
  {
    what: "paragraphs in places of their own under a date",
    html: DATED + SCATTERED,
    kind: "article-like",
  },
  { what: "a text about programs", html: `${TEXT}${"<pre>a</pre>".repeat(5)}`, kind: "other" },
  {
    what: "a text with many notes",
    html: `${TEXT}${'<sup><a href="#note">1</a></sup>'.repeat(10)}`,
    kind: "other",
  },
  {
    what: "a thing for sale",
    html: `<div itemscope itemtype="https://schema.org/Product">${TEXT}</div>`,
    kind: "other",
  },
  {
    what: "a recipe that calls itself an article",
    html: `<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"Recipe"}</script>${TEXT}`,
    kind: "other",
  },
  {
    what: "an article that holds a product",
    html: `<script type="application/ld+json">[{"@type":"Product"},{"@type":"NewsArticle"}]</script>`,
    kind: "article",
  },
  {
    what: "a shop",
    html: `<meta property="og:type" content="product.item">${TEXT}`,
    kind: "other",
  },
  {
    what: "a repository",
    html: `<meta property="og:type" content="object">${TEXT}`,
    kind: "other",
  },
  {
    what: "a text of a template that says website",
    html: `<meta property="og:type" content="website">${TEXT}`,
    kind: "article-like",
  },
  { what: "a list of teasers", html: "<p>Leaders meet</p>".repeat(60), kind: "other" },
  { what: "an application", html: "<button>Send</button><div>Inbox</div>", kind: "other" },
])("$what is $kind", ({ html, kind }) => {
  expect(read(html).kind).toBe(kind);
});

test.each([
  { path: "/", kind: "other" },
  { path: "/en/", kind: "other" },
  { path: "/search/", kind: "other" },
  { path: "/search-for-survivors", kind: "article-like" },
  { path: "/en/isles", kind: "article-like" },
])("long texts under $path are $kind", ({ path, kind }) => {
  expect(read(TEXT, `https://news.example${path}`).kind).toBe(kind);
});

test.each([
  {
    what: "JSON-LD",
    html: `<meta property="article:published_time" content="2001-01-01">${LD}`,
    published: { date: "2018-05-26", source: "json-ld" },
  },
  {
    what: "meta",
    html: '<meta name="Date" content="2018-05-26T10:00:00Z"><time datetime="2001-01-01">',
    published: { date: "2018-05-26", source: "meta" },
  },
  {
    what: "the text of a time",
    html: "<article><time>3 hours ago</time><time>26 мая 2018, 10:30</time></article>",
    published: { date: "2018-05-26", source: "time" },
  },
  {
    what: "time",
    html: '<time datetime="2001-01-01"></time><article><header><time datetime="2018-05-26"></time></header></article>',
    published: { date: "2018-05-26", source: "time" },
  },
  {
    what: "a time that is marked",
    html: '<main><time datetime="2001-01-01"></time></main><time pubdate datetime="2018-05-26"></time>',
    published: { date: "2018-05-26", source: "time" },
  },
  {
    what: "a time of publication in microdata",
    html: '<main><time datetime="2001-01-01"></time></main><time itemprop="datePublished">2018-05-26</time>',
    published: { date: "2018-05-26", source: "time" },
  },
  {
    what: "the address",
    html: "",
    address: "https://news.example/2018/05/26/story",
    published: { date: "2018-05-26", source: "url" },
  },
  { what: "nowhere", html: "<p>26 May</p>", published: undefined },
])("the date comes from $what", ({ html, address, published }) => {
  expect(read(html, address).published).toEqual(published);
});

test.each([
  { html: '<html lang="ja">', language: "ja" },
  { html: '<meta http-equiv="Content-Language" content="ru">', language: "ru" },
  { html: '<meta property="og:locale" content="en_GB">', language: "en-GB" },
  { html: `<html lang="en">${JA}`, language: "ja" },
  { html: "<p>words", language: undefined },
])("the language of $html is $language", ({ html, language }) => {
  expect(read(html).language).toBe(language);
});

test("a page is told in bounds, however long it is", () => {
  const long = "long".repeat(50_000);
  const endless = "<p>" + "word ".repeat(1_000);
  const metas = '<meta name="a" content="b">'.repeat(500);
  const script = `<script type="application/ld+json">${" ".repeat(500_000)}</script>`;
  const page = new DOMParser().parseFromString(
    `<html lang="${long}"><title>${long}</title><meta name="${long}" content="b"><p itemtype="${long}">` +
      metas +
      script +
      `<div>${endless}</div>`.repeat(300),
    "text/html",
  );

  expect(JSON.stringify(readPageFacts(page, `/${long}`)).length).toBeLessThan(120_000);
});

test("a text in a form whose fields have the names of what is asked is one all the same", () => {
  const names = ["parentElement", "parentNode", "textContent", "matches", "closest", "localName"];
  const fields = names.map((name) => `<input name="${name}">`).join("");

  expect(read(`<form>${fields}${TEXT}</form>`).kind).toBe("article-like");
});

test("names that a page gives its elements shadow nothing", () => {
  const clobbered =
    '<img name="querySelectorAll"><img name="documentElement"><img name="title"><form><input name="getAttribute"></form>';

  expect(read(`${clobbered}${LD}`)).toMatchObject({ kind: "article", language: undefined });
});
