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
  textContentOf,
  textsUnder,
  titleOf,
} from "./natives.ts";

/** Elements that tell something of a page. */
const TELLING = `meta[content],script[type="application/ld+json" i],time[datetime],[itemtype],pre,code,kbd,samp,
  sup a[href^="#"],p,article>div`;
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
  const numbers = new Map<Element | undefined, number>();
  const amounts = new Map<number, { count: number; length: number }>();
  let isEnough = false;

  function numberOf(element: Element | undefined): number {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
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
      const place = numberOf(inside);
      paragraphs.push({ text, place, around: numberOf(outside) });
      const amount = amounts.get(place) ?? { count: 0, length: 0 };
      amount.count += 1;
      amount.length += text.length;
      amounts.set(place, amount);
      isEnough ||= amount.count >= ARTICLE_PARAGRAPHS && amount.length >= ARTICLE_LENGTH;
    },
  };
}

/** What a page says about itself. Costs no layout and no style. */
export function readPageFacts(page: Document, path: string): PageFacts {
  const metas: [string, string][] = [];
  const scripts: string[] = [];
  const types: string[] = [];
  /** Those that say they are it, those of the main text, the others. */
  const dates: [string[], string[], string[]] = [[], [], []];
  const counts = { code: 0, notes: 0 };
  const text = createParagraphs();

  for (const element of queryAll(page, TELLING)) {
    const tag = localNameOf(element);
    // The commonest first: pages have dozens of them.
    if (tag === "meta") {
      const name =
        attributeOf(element, "property") ||
        attributeOf(element, "name") ||
        attributeOf(element, "itemprop") ||
        attributeOf(element, "http-equiv");
      const content = name && attributeOf(element, "content");
      if (content) metas.push([cut(name), cut(content)]);
      continue;
    }
    if (tag === "script") {
      scripts.push(cut(textContentOf(element), SCRIPT_LENGTH));
      continue;
    }
    const type = attributeOf(element, "itemtype");
    if (type) types.push(cut(type));
    const date = attributeOf(element, "datetime");
    if (date !== null) {
      const isTold =
        isMarkedWith(element, "pubdate") || attributeOf(element, "itemprop") === "datePublished";
      const rank = isTold ? 0 : closestOf(element, "article,main") ? 1 : 2;
      dates[rank].push(cut(date));
      continue;
    }
    if (tag === "a") counts.notes += 1;
    else if (/^(?:pre|code|kbd|samp)$/.test(tag)) counts.code += 1;
    else if (!text.isEnough) {
      const inside = parentElementOf(element);
      text.add(textContentOf(element) ?? "", inside, inside && parentElementOf(inside));
    }
  }
  if (!text.isEnough) addLines(page, text);
  const root = documentElementOf(page);
  return {
    path: cut(path, TEXT_LENGTH),
    title: cut(titleOf(page)),
    language: cut(root && attributeOf(root, "lang")),
    metas: metas.slice(0, MAX_ENTRIES),
    scripts: scripts.slice(0, MAX_ENTRIES),
    types: types.slice(0, MAX_ENTRIES),
    dates: dates.flat().slice(0, MAX_ENTRIES),
    ...counts,
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
