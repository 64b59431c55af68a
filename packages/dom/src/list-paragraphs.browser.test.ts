import { expect, test } from "vitest";
import { listParagraphs } from "./list-paragraphs.ts";

const LONG = "The two leaders spoke about the islands, fishing rights and the treaty. ".repeat(3);
const P = `<p>${LONG}</p>`;

function list(html: string) {
  return listParagraphs(new DOMParser().parseFromString(html, "text/html"));
}

/** Numbers of elements say only which are the same. */
function sharing(html: string, of: "place" | "around"): number {
  return new Set(list(html).map((paragraph) => paragraph[of])).size;
}

test.each([
  { what: "running text", html: P, texts: [LONG.trim()] },
  { what: "no label", html: "<p>The two leaders spoke for hours about it</p>", texts: [] },
  { what: "as many signs of Han", html: `<p>${"会".repeat(30)}</p>`, texts: ["会".repeat(30)] },
  {
    what: "lines in one cell",
    html: `<table><td>${LONG}<br>${LONG}</table>`,
    texts: [LONG.trim(), LONG.trim()],
  },
  { what: "no items of lists", html: `<ul><li>${LONG}</ul>`, texts: [] },
  {
    what: "how a long text begins",
    html: `<p>${"word ".repeat(200)}</p>`,
    texts: ["word ".repeat(80)],
  },
])("paragraphs are $what", ({ html, texts }) => {
  expect(list(html).map(({ text }) => text)).toEqual(texts);
});

test.each([
  { what: "of one text", html: P.repeat(3), places: 1, arounds: 1 },
  { what: "in boxes side by side", html: `<div>${P}</div>`.repeat(3), places: 3, arounds: 1 },
  { what: "of teasers", html: `<li><div>${P}</div></li>`.repeat(3), places: 3, arounds: 3 },
  {
    what: "in cells of their own",
    html: `<table>${`<td>${LONG}`.repeat(3)}</table>`,
    places: 3,
    arounds: 3,
  },
])("three $what stand in $places elements, and in $arounds around", ({ html, places, arounds }) => {
  expect(sharing(html, "place")).toBe(places);
  expect(sharing(html, "around")).toBe(arounds);
});

test("a page is read no further than one element holds an article", () => {
  expect(list(P.repeat(50)).length).toBeLessThan(10);
  expect(list(`<table>${LONG}<tr><td>${`${LONG}<br>`.repeat(50)}</table>`).length).toBeLessThan(10);
});

test("paragraphs far from each other are told in bounds", () => {
  expect(list(`<li><div>${P}</div></li>`.repeat(500))).toHaveLength(100);
});
