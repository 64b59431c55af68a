import type { Span } from "../model/span.ts";
import { classOf, codeAt, scriptOf, UNIT_CLASS, unitValue } from "../text/unit-table.ts";
import { hangulEndsHere, hangulStartsHere, isKnownSyllable } from "./hangul-boundary.ts";
import { ideographEndsHere, ideographStartsHere, isKnownSingle } from "./ideograph-boundary.ts";

const KANA_PARTICLES = new Set("はがをにへとでもやのかだなよねさ");
const APOSTROPHE = "'".charCodeAt(0);
const AT_SIGN = "@".charCodeAt(0);
const POINT = ".".charCodeAt(0);
const COMMA = ",".charCodeAt(0);
const SPACE = 0x20;
const isSmallAscii = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const folded = (value: number): number => value & 0xffff;
const valueAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? unitValue(text.charCodeAt(index)) : 0;

const isKatakana = (value: number): boolean =>
  classOf(value) === UNIT_CLASS.katakana || classOf(value) === UNIT_CLASS.halfKatakana;
const isWord = (value: number): boolean => value < 0;

/** An apostrophe between two Cyrillic letters is part of a word: об'єкт. */
function isInnerApostrophe(text: string, index: number): boolean {
  return (
    folded(valueAt(text, index)) === APOSTROPHE &&
    scriptOf(valueAt(text, index - 1)) === "cyrillic" &&
    scriptOf(valueAt(text, index + 1)) === "cyrillic"
  );
}

/** "@abe" is an account, "об'єкт" one word. A space comes first, for most names stand after one. */
function wordStartsHere(text: string, start: number): boolean {
  const before = codeAt(text, start - 1);
  return before === SPACE || (before !== AT_SIGN && !isInnerApostrophe(text, start - 1));
}

/** "kremlin.ru" is an address. Most names stand before a space or a comma. */
function wordEndsHere(text: string, end: number, last: number): boolean {
  const after = codeAt(text, end);
  if (after === SPACE || after === COMMA) return true;
  if (after === POINT && isWord(last) && isSmallAscii(codeAt(text, end + 1))) return false;
  return !isInnerApostrophe(text, end);
}

/** Matches come by rising start, so one that ends at `position` is among the last. */
const LAST_MATCHES = 8;

function nameEndsAt(found: readonly Span[], position: number): boolean {
  for (let index = found.length - 1; index >= Math.max(0, found.length - LAST_MATCHES); index--)
    if (found[index]?.end === position) return true;
  return false;
}

/** オバマアメリカ大統領: between a name and its title a state may stand, in the same script. */
const STATE_AND_OFFICE =
  /^(?:アメリカ|ロシア|ソ(?:連|ビエト)|ウクライナ|シリア)(?:合衆国|連邦)?[前元]?(?:大統領|首相|外相|国防相|国務長官|(?:共産党)?書記長)/;

function startsHere(text: string, start: number, end: number, found: readonly Span[]): boolean {
  const first = valueAt(text, start);
  if (isWord(first)) return wordStartsHere(text, start);
  const before = valueAt(text, start - 1);
  switch (classOf(first)) {
    case UNIT_CLASS.hangul:
    case UNIT_CLASS.jamo:
      return hangulStartsHere(text, start);
    case UNIT_CLASS.katakana:
    case UNIT_CLASS.halfKatakana:
      return !isKatakana(before) || nameEndsAt(found, start);
    case UNIT_CLASS.hiragana:
      return classOf(before) !== UNIT_CLASS.hiragana || KANA_PARTICLES.has(text.charAt(start - 1));
    case UNIT_CLASS.ideograph:
      return ideographStartsHere(text, start, end) || nameEndsAt(found, start);
    default:
      return wordStartsHere(text, start);
  }
}

function endsHere(text: string, start: number, end: number): boolean {
  const last = valueAt(text, end - 1);
  if (isWord(last)) return wordEndsHere(text, end, last);
  const after = valueAt(text, end);
  switch (classOf(last)) {
    case UNIT_CLASS.hangul:
    case UNIT_CLASS.jamo:
      return hangulEndsHere(text, end);
    case UNIT_CLASS.katakana:
    case UNIT_CLASS.halfKatakana:
      return (
        (!isKatakana(after) || STATE_AND_OFFICE.test(text.slice(end, end + 16))) &&
        ideographEndsHere(text, start, end)
      );
    case UNIT_CLASS.hiragana:
      return classOf(after) !== UNIT_CLASS.hiragana || KANA_PARTICLES.has(text.charAt(end));
    case UNIT_CLASS.ideograph:
      return ideographEndsHere(text, start, end);
    default:
      return wordEndsHere(text, end, last);
  }
}

/**
 * Whether a stretch that equals a form stands where a word may begin and end. `found` are the matches
 * before it: names may follow each other without anything between (択捉国後).
 */
export function hasBoundaries(
  text: string,
  start: number,
  end: number,
  found: readonly Span[],
): boolean {
  if (end - start === 1) {
    const kind = classOf(valueAt(text, start));
    if (kind === UNIT_CLASS.ideograph || kind === UNIT_CLASS.katakana)
      return isKnownSingle(text, start);
    if (kind === UNIT_CLASS.hangul) return isKnownSyllable(text, start, end);
  }
  return startsHere(text, start, end, found) && endsHere(text, start, end);
}
