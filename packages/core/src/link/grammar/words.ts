import type { Span } from "../../model/span.ts";

/** A word beside a place in the text, with what separates it from that place or from the word before. */
export interface Word extends Span {
  readonly text: string;
  /** Text between this word and the one nearer to the place it is seen from. */
  readonly gap: string;
}

/** How far a grammar looks: the longest noun phrase of the measured articles has 70 characters before its head. */
const REACH = 100;

const WORD = /[\p{L}\p{N}$][\p{L}\p{N}\p{M}$.]*(?:['’-][\p{L}\p{N}\p{M}]+)*['’]?/gu;

/** Words before `position`, nearest first; the first of a cut stretch is left out, for it may be half a word. */
export function wordsBefore(text: string, position: number, most = 8): Word[] {
  const from = Math.max(0, position - REACH);
  const found = [...text.slice(from, position).matchAll(WORD)];
  const words: Word[] = [];
  let next = position;
  for (let at = found.length - 1; at >= 0 && words.length < most; at--) {
    const match = found[at];
    if (match === undefined || (match.index === 0 && from > 0)) break;
    const start = from + match.index;
    const end = start + match[0].length;
    words.push({ text: match[0], start, end, gap: text.slice(end, next) });
    next = start;
  }
  return words;
}

/** Words after `position`, nearest first. */
export function wordsAfter(text: string, position: number, most = 8): Word[] {
  const words: Word[] = [];
  let last = position;
  for (const match of text.slice(position, position + REACH).matchAll(WORD)) {
    if (words.length === most) break;
    const start = position + match.index;
    words.push({
      text: match[0],
      start,
      end: start + match[0].length,
      gap: text.slice(last, start),
    });
    last = start + match[0].length;
  }
  return words;
}

const CAPITAL = /^\p{Lu}/u;

export function isCapitalized(word: string): boolean {
  return CAPITAL.test(word);
}

/** Words joined by spaces only, as inside a name. */
export function isPlainGap(gap: string): boolean {
  return /^[ \u00A0\u202F\n]?$/.test(gap) || gap === "";
}

const SENTENCE_END = /[.!?…。！？]["'”’»)\]」』]*\s|\n\s*\n|[\n\r](?=\s*\p{Lu})|[。！？]/gu;
/** Single letters, chains of them ("U.S.") and the short forms that news uses before a name, a date or a number. */
const ABBREVIATION =
  /(?:(?<!\p{L})(?:\p{L}|Mrs?|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|etc|им|гг?|руб|тыс|млн|млрд|ул)|(?<!\p{L})\p{L}(?:\.\p{L})+)\.["'”’»)\]]*\s$/u;
/** Sentences longer than this are cut; bounds the cost of one candidate. */
const SENTENCE_REACH = 500;

/** Bounds of the sentence around a span. Abbreviations ("U.S.", "Mr.") do not end one. */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - SENTENCE_REACH);
  let start = from;
  for (const match of text.slice(from, span.start).matchAll(SENTENCE_END)) {
    const end = from + match.index + match[0].length;
    if (!ABBREVIATION.test(text.slice(Math.max(from, end - 8), end))) start = end;
  }
  const to = Math.min(text.length, span.end + SENTENCE_REACH);
  for (const match of text.slice(span.end, to).matchAll(SENTENCE_END)) {
    const end = span.end + match.index + match[0].length;
    if (!ABBREVIATION.test(text.slice(Math.max(span.start, end - 8), end))) return { start, end };
  }
  return { start, end: to };
}
