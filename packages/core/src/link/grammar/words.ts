import type { Span } from "../../model/span.ts";
import {
  classOf,
  codeAt,
  isPlainWord,
  isUpper,
  UNIT_CLASS,
  unitValue,
} from "../../text/unit-table.ts";

/** A word beside a place in the text, with what separates it from that place or from the word before. */
export interface Word extends Span {
  readonly text: string;
  /** The same as word classes are written: in small letters, Arabic alif without hamza, and final yeh with its points. */
  readonly lower: string;
  /** Text between this word and the one nearer to the place it is seen from. */
  readonly gap: string;
}

/** How far a grammar looks: the longest noun phrase of the measured articles has 70 characters before its head. */
const REACH = 100;

const DOLLAR = 36;
const POINT = 46;

/** Whether a unit belongs to a word; past either end of a text there is none. */
function isWordUnit(code: number): boolean {
  if (!(code >= 0)) return false;
  const value = unitValue(code);
  return isPlainWord(value) || isPartOfWord(code, value);
}

/** The same of a unit that is no plain letter or digit. */
function isPartOfWord(code: number, value: number): boolean {
  const kind = classOf(value);
  const separates =
    kind === UNIT_CLASS.symbol || kind === UNIT_CLASS.space || kind === UNIT_CLASS.lineBreak;
  return !separates || code === DOLLAR;
}

/** Apostrophes and hyphens hold a word together between two letters: "decades-long", "Japan's". */
function isJoint(code: number): boolean {
  return isApostrophe(code) || code === 0x2d || code === 0x2010 || code === 0x2011;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** A point inside a word ("U.S.") belongs to it; so does the one after a single letter. */
function isInnerPoint(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== POINT || at === 0 || !isWordUnit(text.charCodeAt(at - 1)))
    return false;
  if (isWordUnit(text.charCodeAt(at + 1))) return true;
  return at < 2 || !isWordUnit(text.charCodeAt(at - 2));
}

function isInside(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordUnit(code)) return true;
  if (isJoint(code))
    return (
      at + 1 < limit && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1))
    );
  return isInnerPoint(text, at);
}

const wordAt = (text: string, start: number, end: number, gap: string): Word => {
  const word = text.slice(start, end);
  return {
    text: word,
    lower: word.toLowerCase().replace(/[أإ]/g, "ا").replace(/ى/g, "ي"),
    start,
    end,
    gap,
  };
};

/** Several rules ask about the same place, one after the other. */
function rememberLast(
  find: (text: string, position: number) => Word | undefined,
): (text: string, position: number) => Word | undefined {
  let lastText = "";
  let lastPosition = -1;
  let last: Word | undefined;
  return (text, position) => {
    if (position !== lastPosition || text !== lastText) {
      last = find(text, position);
      lastText = text;
      lastPosition = position;
    }
    return last;
  };
}

/** The word before `position`, or `undefined` where none is near. */
export const wordBefore = rememberLast((text, position) => {
  const from = Math.max(0, position - REACH);
  let at = position - 1;
  while (at >= from && !isInside(text, at, position)) at -= 1;
  if (at < from) return undefined;
  let end = at + 1;
  // The apostrophe of a plural possessive ends its word: "leaders' talks".
  if (isApostrophe(text.charCodeAt(end)) && end < position) end += 1;
  while (at > 0 && at >= from && isInside(text, at - 1, position)) at -= 1;
  if (at < from) return undefined;
  return wordAt(text, at, end, text.slice(end, position));
});

/** The word after `position`, or `undefined` where none is near. */
export const wordAfter = rememberLast((text, position) => {
  const to = Math.min(text.length, position + REACH);
  let start = position;
  while (start < to && !isWordUnit(text.charCodeAt(start))) start += 1;
  if (start >= to) return undefined;
  let end = start;
  while (end < text.length && isInside(text, end, text.length)) end += 1;
  return wordAt(text, start, end, text.slice(position, start));
});

/** At most so many units of a text before a place in it. */
export const textBefore = (text: string, position: number, length: number): string =>
  text.slice(Math.max(0, position - length), position);

export function isCapitalized(word: string): boolean {
  return isUpper(unitValue(codeAt(word, 0)));
}

/** Words joined by spaces only, as inside a name. */
const joined = (word: Word | undefined): Word | undefined =>
  word !== undefined && isPlainGap(word.gap) ? word : undefined;

/** The word before `position` with only a space between. */
export const plainBefore = (text: string, position: number): Word | undefined =>
  joined(wordBefore(text, position));

/** The word after `position` with only a space between. */
export const plainAfter = (text: string, position: number): Word | undefined =>
  joined(wordAfter(text, position));

export function isPlainGap(gap: string): boolean {
  return /^[ \n\u00A0\u202F]?$/.test(gap);
}
