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
  /** Of its document element; empty where there is none. */
  readonly language: string;
  /** Its meta elements, in their order. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** Its JSON-LD; a long one is cut. */
  readonly scripts: readonly string[];
  /** Its things in microdata: addresses of types. */
  readonly types: readonly string[];
  /** Dates in its markup, the likeliest first. */
  readonly dates: readonly string[];
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
