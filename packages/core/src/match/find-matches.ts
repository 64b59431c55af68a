import { noteNumber } from "../text/note-cuts.ts";
import { readTokens } from "../text/read-tokens.ts";
import {
  ENDS_IN_S,
  LONG_CAPITAL,
  MAY_BEGIN,
  rewindTokens,
  SHORT_NUMBER,
} from "../text/token-buffer.ts";
import { admits } from "../text/token-filter.ts";
import { extendKey, HASH_FACTOR, TOKEN_SEED, withoutUnit } from "../text/token-hash.ts";
import { WORD_UNITS } from "../text/unit-table.ts";
import { hasBoundaries } from "./boundaries.ts";
import { createGlueJudge, GLUED_NAME_LETTERS } from "./glued-words.ts";
import type { Lettering } from "./letter-case.ts";
import type { Damage, Match } from "./match.ts";
import { MAX_FORM_TOKENS, type Matcher } from "./matcher.ts";
import { lookUp } from "./prefix-table.ts";
import { repairText } from "./repair-text.ts";
import { separationAt } from "./sequence-key.ts";
import { type FormCache, verifyForm } from "./verify-form.ts";

const SMALL_S = "s".charCodeAt(0);

/** One scan: what it reads from and where its findings go. */
interface Scan {
  readonly matcher: Matcher;
  readonly text: string;
  readonly cache: FormCache;
  readonly found: Match[];
  readonly isWord: (rest: string) => boolean;
  /** Nothing is read from here on. */
  until: number;
}

const LETTERINGS: readonly Lettering[] = ["as-given", "folded", "capitals"];

/** Adds what stands from `start` to `end`, if one of the forms at `offset` really does. */
function report(scan: Scan, value: number, start: number, end: number, damage: Damage): void {
  const { forms } = scan.matcher;
  let names: number[] | undefined;
  let lettering: Lettering = "capitals";
  let isOneForm = true;
  forms.open((value >>> 1) - 1);
  do {
    const how = verifyForm(forms, scan.text, start, end, scan.cache);
    if (how === undefined) continue;
    if (names === undefined) {
      if (!hasBoundaries(scan.text, start, end, scan.found)) return;
      names = forms.names;
    } else {
      names.push(...forms.names);
      isOneForm = false;
    }
    if (LETTERINGS.indexOf(how) < LETTERINGS.indexOf(lettering)) lettering = how;
  } while (forms.next());
  if (names === undefined) return;
  const sorted = isOneForm ? names : [...new Set(names)].sort((a, b) => a - b);
  scan.found.push({ start, end, names: sorted, lettering, damage });
}

/** Key of a form whose last token has `hash`: alone, or after the tokens with the key `before`. */
const keyAfter = (before: number | undefined, apart: number, hash: number): number =>
  before === undefined ? hash : extendKey(before, apart, hash);

/** A name whose last word, from `from` to `end`, has another word stuck to it. */
function matchGlued(
  scan: Scan,
  start: number,
  from: number,
  end: number,
  before: number | undefined,
  apart: number,
): void {
  const { prefixes, stems } = scan.matcher;
  const { bits, shift } = stems;
  const words = WORD_UNITS;
  const { text } = scan;
  const until = Math.min(end - 2, from + MAX_FORM_TOKENS);
  let hash = TOKEN_SEED;
  for (let at = from; at < until; ) {
    const unit = words[text.charCodeAt(at++)] as number;
    if (unit === 0) return;
    hash = Math.imul(hash ^ unit, HASH_FACTOR);
    if (at - from < GLUED_NAME_LETTERS) continue;
    // Few words begin like a name of one word.
    if (at - from === GLUED_NAME_LETTERS && before === undefined)
      if (admits(bits, shift, hash, 1) === 0) return;
    const value = lookUp(prefixes, keyAfter(before, apart, hash));
    if (value > 1 && scan.isWord(text.slice(at, end))) report(scan, value, start, at, "glued");
  }
}

/** A possessive without its apostrophe; `key` is that of the form without the s before `end`. */
function matchPossessive(scan: Scan, start: number, end: number, key: number): void {
  const value = lookUp(scan.matcher.prefixes, key);
  if (value > 1) report(scan, value, start, end - 1, "lost-apostrophe");
}

/** All names that begin with the start `first` and have more tokens, the longest last. `key` is that of the start. */
function matchLonger(scan: Scan, first: number, key: number): void {
  const { prefixes, starts, tokens } = scan.matcher;
  const { text, until } = scan;
  const start = starts.start[first] as number;
  rewindTokens(tokens, starts.end[first] as number);
  tokens.hash[0] = starts.hash[first] as number;
  tokens.info[0] = starts.info[first] as number;
  tokens.count = 1;
  let before = key;
  for (let index = 1; index < MAX_FORM_TOKENS; index++) {
    readTokens(text, tokens, until, index + 1);
    if (tokens.count === index) return;
    const apart = separationAt(tokens, index);
    if (apart === 2) return;
    const hash = tokens.hash[index] as number;
    const info = tokens.info[index] as number;
    const end = tokens.end[index] as number;
    const next = extendKey(before, apart, hash);
    const value = lookUp(prefixes, next);
    if ((info & ENDS_IN_S) !== 0)
      matchPossessive(scan, start, end, extendKey(before, apart, withoutUnit(hash, SMALL_S)));
    if ((info & LONG_CAPITAL) !== 0 && value === 0)
      matchGlued(scan, start, tokens.start[index] as number, end, before, apart);
    if (value > 1) report(scan, value, start, end, "none");
    if ((value & 1) === 0) return;
    before = next;
  }
}

/** All names that begin with one of the starts. */
function matchStarts(scan: Scan): void {
  const { prefixes, starts } = scan.matcher;
  for (let first = 0; first < starts.count; first++) {
    const hash = starts.hash[first] as number;
    const info = starts.info[first] as number;
    const from = starts.start[first] as number;
    const end = starts.end[first] as number;
    if ((info & SHORT_NUMBER) !== 0) noteNumber(scan.text, from, end, starts.cuts);
    const value = (info & MAY_BEGIN) === 0 ? 0 : lookUp(prefixes, hash);
    if ((info & ENDS_IN_S) !== 0) matchPossessive(scan, from, end, withoutUnit(hash, SMALL_S));
    if ((info & LONG_CAPITAL) !== 0 && value === 0) matchGlued(scan, from, from, end, undefined, 0);
    if (value > 1) report(scan, value, from, end, "none");
    if ((value & 1) !== 0) matchLonger(scan, first, hash);
  }
}

/** Adds the matches that begin between `from` and `until`; returns where names may be cut there. */
function scanPart(scan: Scan, from: number, until: number): readonly number[] {
  const { starts, findStarts } = scan.matcher;
  starts.position = from;
  starts.cuts = [];
  do {
    starts.count = 0;
    findStarts(scan.text, until);
    matchStarts(scan);
  } while (starts.position < until);
  return starts.cuts.sort((a, b) => a - b);
}

const beginScan = (matcher: Matcher, text: string, cache: FormCache): Scan => ({
  matcher,
  text,
  cache,
  found: [],
  isWord: createGlueJudge(text),
  until: text.length,
});

/** Units on either side of a mended cut in which a name that spans it lies; no name is longer. */
const JOINT_REACH = MAX_FORM_TOKENS;
const BLANK = /\s/;

/** Matches that only appear where cut words are mended. Only the surroundings of the cuts are read again. */
function scanRepaired(
  matcher: Matcher,
  text: string,
  cuts: readonly number[],
  cache: FormCache,
): Match[] {
  const repaired = repairText(text, cuts);
  if (repaired === undefined) return [];
  const scan = beginScan(matcher, repaired.text, cache);
  let [first, last] = [repaired.joints[0] ?? 0, repaired.joints[0] ?? 0];
  const scanAround = (): void => {
    scan.until = Math.min(repaired.text.length, last + JOINT_REACH);
    // What spans a joint begins before it, or with the word that it is in.
    let until = last;
    while (until < scan.until && !BLANK.test(repaired.text.charAt(until))) until++;
    scanPart(scan, Math.max(0, first - JOINT_REACH), until);
  };
  for (const joint of repaired.joints) {
    if (joint - last > 2 * JOINT_REACH) {
      scanAround();
      first = joint;
    }
    last = joint;
  }
  scanAround();
  return scan.found
    .filter((match) => repaired.mends(match))
    .map((match) => ({ ...match, ...repaired.original(match), damage: "broken" }));
}

/** By start, then the longer one first. */
const inOrder = (a: Match, b: Match): number => a.start - b.start || b.end - a.end;

/** Every place in `text` where a form of the matcher stands; see `Engine.findMatches`. */
export function scanForMatches(matcher: Matcher, text: string, cache: FormCache): Match[] {
  const scan = beginScan(matcher, text, cache);
  const cuts = scanPart(scan, 0, text.length);
  if (cuts.length > 0) scan.found.push(...scanRepaired(matcher, text, cuts, cache));
  return scan.found.sort(inOrder);
}
