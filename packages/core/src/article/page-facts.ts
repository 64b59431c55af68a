/** What an element says in several places; empty where it says nothing. */
export type Told = readonly string[];

/** A paragraph, or a line of a text without paragraphs. */
export interface Paragraph {
  /** How it begins, at least as much as counts. */
  readonly text: string;
  /** The element that it stands in, and the one around that, by number: paragraphs of one text share one of them. */
  readonly place: number;
  readonly around: number;
}

/** What a page says about itself, as it says it, and what of its form tells what it is. */
export interface PageFacts {
  /** Of its address. */
  readonly path: string;
  readonly title: string;
  /** Its document element, where that is one of HTML: `lang`. */
  readonly roots: readonly Told[];
  /** Its meta elements: `property`, `name`, `itemprop`, `http-equiv` and `content` of each. */
  readonly metas: readonly Told[];
  /**
   * Its times: `itemprop` and `datetime` of each, its text, `pubdate` where it is marked with that, and `main` where it
   * stands in the main text.
   */
  readonly times: readonly Told[];
  /** Its JSON-LD; a long one is cut. */
  readonly scripts: readonly Told[];
  /** Its things in microdata: `itemtype` of each. */
  readonly types: readonly Told[];
  /** Number of pieces of code in it. */
  readonly code: number;
  /** Number of references to notes on the same page. */
  readonly notes: number;
  /** Not all: enough to tell whether they are a text. */
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph of running text, not a teaser or a label. UTF-16 units. */
export const PARAGRAPH_LENGTH = 80;
/** A character of Han, kana or Hangul says as much as so many letters. */
export const HAN_LENGTH = 3;
/** A page with as much running text in one place holds an article. */
export const ARTICLE_PARAGRAPHS = 3;
export const ARTICLE_LENGTH = 1_200;
