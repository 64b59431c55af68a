import { ARTICLE_LENGTH, HAN_LENGTH, PARAGRAPH_LENGTH, type Paragraph } from "@gazetteer/core";
import { isLike, parentElementOf, queryAll, textContentOf, textsUnder } from "./natives.ts";

/** A paragraph as long as this counts like any longer one. UTF-16 units. */
const TEXT_LENGTH = 400;
const MAX_PARAGRAPHS = 100;
const SHORTEST = PARAGRAPH_LENGTH / HAN_LENGTH;
/** The first unit of kana, Han and Hangul. */
const FIRST_HAN = 0x3041;

/** Elements that old pages put a whole text into, in lines and empty lines. */
const TEXT_BOXES = "td,div,font";

/** The running texts of a page, until one element holds as much as an article: most pages need not be read for that. */
export function listParagraphs(page: Document): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  /** Those inside and around of all that were told: the number of an element is where it stands first. */
  const elements: (Element | undefined)[] = [];
  const lengths: number[] = [];
  let isEnough = false;

  function tell(node: Node, inside: Element | undefined, outside: Element | undefined): void {
    const text = (textContentOf(node) ?? "").trim().slice(0, TEXT_LENGTH);
    const isHan = text.charCodeAt(text.length >> 1) >= FIRST_HAN;
    if (text.length < (isHan ? SHORTEST : PARAGRAPH_LENGTH)) return;
    elements.push(inside, outside);
    const place = elements.indexOf(inside);
    paragraphs.push({ text, place, around: elements.indexOf(outside) });
    const length = (lengths[place] ?? 0) + text.length;
    lengths[place] = length;
    isEnough = length >= ARTICLE_LENGTH || paragraphs.length >= MAX_PARAGRAPHS;
  }

  for (const element of queryAll(page, "p,article>div")) {
    if (isEnough) return paragraphs;
    const inside = parentElementOf(element);
    tell(element, inside, inside && parentElementOf(inside));
  }
  // Lines in one box, as each teaser and each post of a forum has a box of its own.
  const walker = textsUnder(page);
  for (let line = walker.nextNode(); line && !isEnough; line = walker.nextNode()) {
    if (line.data.length < SHORTEST) continue;
    const box = parentElementOf(line);
    if (box && isLike(box, TEXT_BOXES)) tell(line, box, box);
  }
  return paragraphs;
}
