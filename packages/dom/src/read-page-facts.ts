import type { PageFacts, Told } from "@gazetteer/core";
import { listParagraphs } from "./list-paragraphs.ts";
import { attributeOf, closestOf, queryAll, taggedWith, textContentOf, titleOf } from "./natives.ts";

/*
 * Bounds of what is told, however much a page says. UTF-16 units; a JSON-LD script names its own things early.
 */
const TEXT_LENGTH = 100;
const PATH_LENGTH = 400;
const SCRIPT_LENGTH = 60_000;
const MAX_ELEMENTS = 100;

/** What an element says in several places. */
type Read = (element: Element) => readonly (string | null)[];

const attributes =
  (...names: readonly string[]): Read =>
  (element) =>
    names.map((name) => attributeOf(element, name));

function list(elements: Iterable<Element>, read: Read, length = TEXT_LENGTH): Told[] {
  return [...elements]
    .slice(0, MAX_ELEMENTS)
    .map((element) => read(element).map((text) => (text ?? "").slice(0, length)));
}

/** What a page says about itself, as it says it. Costs no layout and no style. */
export function readPageFacts(page: Document, path: string): PageFacts {
  // One plain question after the other: all in one, each element would be compared with a dozen selectors.
  return {
    path: path.slice(0, PATH_LENGTH),
    title: titleOf(page).slice(0, TEXT_LENGTH),
    roots: list(taggedWith(page, "html"), attributes("lang")),
    metas: list(
      taggedWith(page, "meta"),
      attributes("property", "name", "itemprop", "http-equiv", "content"),
    ),
    times: list(taggedWith(page, "time"), (element) => [
      ...attributes("itemprop", "datetime")(element),
      textContentOf(element),
      closestOf(element, "[pubdate]") && "pubdate",
      closestOf(element, "article,main") && "main",
    ]),
    scripts: list(
      queryAll(page, 'script[type^="application/ld+json" i]'),
      (element) => [textContentOf(element)],
      SCRIPT_LENGTH,
    ),
    types: list(queryAll(page, "[itemtype]:not(meta)"), attributes("itemtype")),
    code: queryAll(page, "pre,code,kbd,samp").length,
    notes: queryAll(page, 'sup a[href^="#"]').length,
    paragraphs: listParagraphs(page),
  };
}
