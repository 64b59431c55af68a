import {
  ARTICLE_LENGTH,
  ARTICLE_PARAGRAPHS,
  HAN_LENGTH,
  type PageFacts,
  PARAGRAPH_LENGTH,
  type Paragraph,
} from "@gazetteer/core";
import {
  attributeOf,
  closestOf,
  documentElementOf,
  isMarkedWith,
  localNameOf,
  parentElementOf,
  queryAll,
  taggedWith,
  textContentOf,
  textsUnder,
  titleOf,
} from "./natives.ts";

const CODE = ["pre", "code", "kbd", "samp"];
/** Elements that old pages put a whole text into, in lines and empty lines. */
const TEXT_BOXES = /^(?:td|div|font)$/;

/*
 * Bounds of what is told. UTF-16 units; a JSON-LD script names its own things early, and a paragraph as
 * long as this counts like any longer one.
 */
const SCRIPT_LENGTH = 60_000;
const META_LENGTH = 100;
const TEXT_LENGTH = 400;
const MAX_ENTRIES = 100;

/** The first unit of kana, Han and Hangul. */
const FIRST_HAN = 0x3041;

/** However long a page makes it. */
function cut(text: string | null | undefined, length = META_LENGTH): string {
  return (text ?? "").slice(0, length);
}

/** A long text; where it is not in Han, as long as a paragraph. */
function isRunning(text: string): boolean {
  const isHan = text.charCodeAt(text.length >> 1) >= FIRST_HAN;
  return text.length >= (isHan ? PARAGRAPH_LENGTH / HAN_LENGTH : PARAGRAPH_LENGTH);
}

/** Numbers elements, and notices when one of them holds a whole article. */
function createParagraphs() {
  const paragraphs: Paragraph[] = [];
  const places = new Map<Element | undefined, { number: number; count: number; length: number }>();
  let isEnough = false;

  function placeOf(element: Element | undefined) {
    const place = places.get(element) ?? { number: places.size, count: 0, length: 0 };
    places.set(element, place);
    return place;
  }

  return {
    paragraphs,
    get isEnough() {
      return isEnough || paragraphs.length >= MAX_ENTRIES;
    },
    add(data: string, inside: Element | undefined, outside: Element | undefined) {
      const trimmed = data.trim();
      if (!isRunning(trimmed)) return;
      const text = cut(trimmed, TEXT_LENGTH);
      const place = placeOf(inside);
      paragraphs.push({ text, place: place.number, around: placeOf(outside).number });
      place.count += 1;
      place.length += text.length;
      isEnough ||= place.count >= ARTICLE_PARAGRAPHS && place.length >= ARTICLE_LENGTH;
    },
  };
}

function tell(page: Document, selector: string, read: (element: Element) => string): string[] {
  return [...queryAll(page, selector)].slice(0, MAX_ENTRIES).map(read);
}

/** What a page says about itself. Costs no layout and no style. */
export function readPageFacts(page: Document, path: string): PageFacts {
  const metas: PageFacts["metas"][number][] = [];
  /** Those that say they are it, those of the main text, the others. */
  const dates: [string[], string[], string[]] = [[], [], []];
  const text = createParagraphs();

  // One plain question after the other: all in one, each element would be compared with each.
  for (const element of taggedWith(page, "meta")) {
    const name =
      attributeOf(element, "property") ||
      attributeOf(element, "name") ||
      attributeOf(element, "itemprop") ||
      attributeOf(element, "http-equiv");
    const content = name && attributeOf(element, "content");
    if (content) metas.push({ name: cut(name), content: cut(content) });
  }
  for (const element of taggedWith(page, "time")) {
    const isTold =
      isMarkedWith(element, "pubdate") || attributeOf(element, "itemprop") === "datePublished";
    const rank = isTold ? 0 : closestOf(element, "article,main") ? 1 : 2;
    dates[rank].push(cut(attributeOf(element, "datetime") || textContentOf(element)));
  }
  for (const element of queryAll(page, "p,article>div")) {
    if (text.isEnough) break;
    const inside = parentElementOf(element);
    text.add(textContentOf(element) ?? "", inside, inside && parentElementOf(inside));
  }
  if (!text.isEnough) addLines(page, text);
  const root = documentElementOf(page);
  return {
    path: cut(path, TEXT_LENGTH),
    title: cut(titleOf(page)),
    language: cut(root && attributeOf(root, "lang")),
    metas: metas.slice(0, MAX_ENTRIES),
    scripts: tell(page, 'script[type^="application/ld+json" i]', (element) =>
      cut(textContentOf(element), SCRIPT_LENGTH),
    ),
    types: tell(page, "[itemtype]:not(meta)", (element) => cut(attributeOf(element, "itemtype"))),
    dates: dates.flat().slice(0, MAX_ENTRIES),
    code: CODE.reduce((sum, tag) => sum + taggedWith(page, tag).length, 0),
    notes: taggedWith(page, "sup").length && queryAll(page, 'sup a[href^="#"]').length,
    paragraphs: text.paragraphs,
  };
}

/** Texts that are not in paragraphs: lines in one box, as each teaser and each post of a forum has a box of its own. */
function addLines(page: Document, text: ReturnType<typeof createParagraphs>): void {
  const walker = textsUnder(page);
  for (let node = walker.nextNode(); node && !text.isEnough; node = walker.nextNode()) {
    const { data } = node;
    if (data.length < PARAGRAPH_LENGTH / HAN_LENGTH) continue;
    const box = parentElementOf(node);
    if (box && TEXT_BOXES.test(localNameOf(box))) text.add(data, box, box);
  }
}
