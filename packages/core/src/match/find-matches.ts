import type { Span } from "../model/span.ts";
import { readTokens } from "../text/read-tokens.ts";
import {
  ENDS_IN_S,
  LONG_CAPITAL,
  MAY_BEGIN,
  rewindTokens,
  SHORTEST_REST,
  SMALL_S,
  STEM_LETTERS,
} from "../text/token-buffer.ts";
import { extendKey, hashOn, TOKEN_SEED, withoutUnit } from "../text/token-hash.ts";
import { WORD_UNITS } from "../text/unit-table.ts";
import { hasBoundaries } from "./boundaries.ts";
import { createGlueJudge } from "./glued-words.ts";
import type { Lettering } from "./letter-case.ts";
import type { Damage, Match } from "./match.ts";
import { MAX_FORM_TOKENS, type Matcher } from "./matcher.ts";
import { GOES_ON, HAS_FORM, lookUp, mayGoOn } from "./prefix-table.ts";
import { AND, isArabic, LEADS } from "./leads.ts";
import { putLongerFirst } from "./put-longer-first.ts";
import { repairText } from "./repair-text.ts";
import { separationAt } from "./sequence-key.ts";
import { type FormCache, verifyForm } from "./verify-form.ts";

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

/** Adds what a rising list of names lacks. Such lists are so short that sorting them would cost more than the rest. */
function addNames(list: number[], more: readonly number[]): void {
  for (const name of more) {
    if (list.includes(name)) continue;
    let at = list.push(name) - 1;
    for (; at > 0 && (list[at - 1] as number) > name; at--) list[at] = list[at - 1] as number;
    list[at] = name;
  }
}

/** Adds what stands from `start` to `end`, if one of the forms at `offset` really does. */
function report(scan: Scan, value: number, start: number, end: number, damage: Damage): void {
  const { forms } = scan.matcher;
  let match:
    | { start: number; end: number; names: number[]; lettering: Lettering; damage: Damage }
    | undefined;
  forms.open(value >>> 2);
  do {
    const lettering = verifyForm(forms, scan.text, start, end, scan.cache);
    if (lettering === undefined) continue;
    const { names } = forms;
    if (match !== undefined) {
      addNames(match.names, names);
      if (LETTERINGS.indexOf(lettering) < LETTERINGS.indexOf(match.lettering))
        match.lettering = lettering;
      continue;
    }
    if (!hasBoundaries(scan.text, start, end, scan.found)) return;
    match = { start, end, names, lettering, damage };
  } while (forms.next());
  if (match !== undefined) scan.found.push(match);
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
  const { prefixes } = scan.matcher;
  const words = WORD_UNITS;
  const { text } = scan;
  const until = Math.min(end - SHORTEST_REST, from + MAX_FORM_TOKENS);
  let hash = TOKEN_SEED;
  for (let at = from; at < until; ) {
    const unit = words[text.charCodeAt(at++)] as number;
    if (unit === 0) return;
    hash = hashOn(hash, unit);
    if (at - from < STEM_LETTERS) continue;
    const value = lookUp(prefixes, keyAfter(before, apart, hash));
    if ((value & HAS_FORM) !== 0 && scan.isWord(text.slice(at, end)))
      report(scan, value, start, at, "glued");
  }
}

/** A possessive without its apostrophe; `key` is that of the form without the s before `end`. */
function matchPossessive(scan: Scan, start: number, end: number, key: number): void {
  const value = lookUp(scan.matcher.prefixes, key);
  if ((value & HAS_FORM) !== 0) report(scan, value, start, end - 1, "lost-apostrophe");
}

/** All names that begin with the first of the tokens and have more, the longest last. `first` is its entry. */
function matchLonger(scan: Scan, first: number): void {
  const { forms, prefixes, tokens } = scan.matcher;
  const { text, until } = scan;
  const start = tokens.start[0] as number;
  let before = tokens.hash[0] as number;
  let entry = first;
  rewindTokens(tokens, tokens.end[0] as number);
  tokens.count = 1;
  for (let index = 1; (entry & GOES_ON) !== 0 && index < MAX_FORM_TOKENS; index++) {
    const letters = (entry & HAS_FORM) === 0 ? entry : forms.lettersBefore(entry >>> 2);
    if (!mayGoOn(letters, text, tokens.position, until)) return;
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
    if ((value & HAS_FORM) !== 0) report(scan, value, start, end, "none");
    before = next;
    entry = value;
  }
}

/** By start, then the longer one first. */
const inOrder = (a: Match, b: Match): number => a.start - b.start || b.end - a.end;

/** Adds all names that begin with the first of the tokens. */
function matchStart(scan: Scan): void {
  const { prefixes, tokens } = scan.matcher;
  const before = scan.found.length;
  const hash = tokens.hash[0] as number;
  const info = tokens.info[0] as number;
  const start = tokens.start[0] as number;
  const end = tokens.end[0] as number;
  const value = (info & MAY_BEGIN) === 0 ? 0 : lookUp(prefixes, hash);
  if ((info & ENDS_IN_S) !== 0) matchPossessive(scan, start, end, withoutUnit(hash, SMALL_S));
  if ((info & LONG_CAPITAL) !== 0 && value === 0) matchGlued(scan, start, start, end, undefined, 0);
  if ((value & HAS_FORM) !== 0) report(scan, value, start, end, "none");
  matchLonger(scan, value);
  putLongerFirst(scan.found, before);
}

/** Reads the token at `from` as one with which a name may begin; false where there is none. */
function readToken({ text, matcher: { tokens } }: Scan, from: number, to: number): boolean {
  rewindTokens(tokens, from);
  readTokens(text, tokens, to, 1);
  tokens.info[0] = (tokens.info[0] as number) | MAY_BEGIN;
  return tokens.count > 0;
}

/** Adds the names that have leads written onto them: each is taken off the token from `start` on, and the rest is tried. */
function matchLed(scan: Scan, start: number, end: number): void {
  let from = start;
  for (const letters of LEADS) {
    if (!letters.includes(scan.text.charAt(from))) continue;
    if (!readToken(scan, from + 1, end)) return;
    from = scan.matcher.tokens.start[0] as number;
    matchStart(scan);
  }
}

/** Adds two names that only "and" joins, for the space before it is lost: «روسياواليابان». */
function matchJoined(scan: Scan, start: number, end: number): void {
  const { matcher, text, found } = scan;
  for (let at = start + STEM_LETTERS; at < end; at++) {
    if (text.charAt(at) !== AND || !readToken(scan, start, at)) continue;
    const value = lookUp(matcher.prefixes, matcher.tokens.hash[0] as number);
    if ((value & HAS_FORM) === 0) continue;
    const before = found.length;
    report(scan, value, start, at, "none");
    const first = found.length;
    if (readToken(scan, at + 1, end)) matchStart(scan);
    // What follows is no name, and so neither is what is before it.
    if (found.length === first) found.length = before;
  }
}

/** Adds the matches that begin between `from` and `until`; returns what cuts words in two there, rising. */
function scanPart(scan: Scan, from: number, until: number): readonly Span[] {
  const { starts, tokens } = scan.matcher;
  starts.rewind(from);
  while (starts.next(scan.text, until)) {
    matchStart(scan);
    const [start, end] = [tokens.start[0] as number, tokens.end[0] as number];
    if (!isArabic(scan.text, start)) continue;
    matchLed(scan, start, end);
    matchJoined(scan, start, end);
  }
  return starts.cuts;
}

/** Units on either side of a mended cut in which a name that spans it lies; no name is longer. */
const JOINT_REACH = MAX_FORM_TOKENS;
const SPACE = 0x20;

/** Matches that only appear where the cuts, which lie near each other, are mended. Only their surroundings are read. */
function scanMended(scan: Scan, cuts: readonly Span[]): Match[] {
  const [first, last] = [cuts[0] as Span, cuts.at(-1) as Span];
  const { text, mends, original, joints } = repairText(
    scan.text,
    cuts,
    Math.max(0, first.start - JOINT_REACH),
    last.end + JOINT_REACH,
  );
  const found: Match[] = [];
  // What spans a joint begins before it, or with the word that it is in.
  let until = joints.at(-1) as number;
  while (until < text.length && text.charCodeAt(until) > SPACE) until++;
  scanPart({ ...scan, text, found, until: text.length }, 0, until);
  return found.filter(mends).map((match) => ({ ...match, ...original(match), damage: "broken" }));
}

/** The same for all cuts of a text. */
function scanRepaired(scan: Scan, cuts: readonly Span[]): Match[] {
  const found: Match[] = [];
  let first = 0;
  cuts.forEach(({ end }, index) => {
    const next = cuts[index + 1];
    if (next !== undefined && next.start - end < JOINT_REACH) return;
    found.push(...scanMended(scan, cuts.slice(first, index + 1)));
    first = index + 1;
  });
  return found;
}

/** Every place in `text` where a form of the matcher stands; see `Engine.findMatches`. */
export function scanForMatches(matcher: Matcher, text: string, cache: FormCache): Match[] {
  const found: Match[] = [];
  const scan = { matcher, text, cache, found, isWord: createGlueJudge(text), until: text.length };
  const broken = scanRepaired(scan, scanPart(scan, 0, text.length));
  return broken.length === 0 ? found : found.concat(broken).sort(inOrder);
}
