import { readTokens } from "../text/read-tokens.ts";
import { dropTokens, ENDS_IN_S, LONG_CAPITAL, rewindTokens } from "../text/token-buffer.ts";
import { extendKey, HASH_FACTOR, TOKEN_SEED, withoutUnit } from "../text/token-hash.ts";
import { UNIT_TABLE } from "../text/unit-table.ts";
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
}

const LETTERINGS: readonly Lettering[] = ["as-given", "folded", "capitals"];

/** Adds what stands from `start` to `end`, if one of the forms at `offset` really does. */
function report(scan: Scan, value: number, start: number, end: number, damage: Damage): void {
  const { forms } = scan.matcher;
  let names: number[] | undefined;
  let lettering: Lettering = "capitals";
  forms.open((value >>> 1) - 1);
  do {
    const how = verifyForm(forms, scan.text, start, end, scan.cache);
    if (how === undefined) continue;
    if (names === undefined) {
      if (!hasBoundaries(scan.text, start, end, scan.found)) return;
      names = forms.names;
    } else names.push(...forms.names);
    if (LETTERINGS.indexOf(how) < LETTERINGS.indexOf(lettering)) lettering = how;
  } while (forms.next());
  if (names === undefined) return;
  const sorted = names.length === 1 ? names : [...new Set(names)].sort((a, b) => a - b);
  scan.found.push({ start, end, names: sorted, lettering, damage });
}

/** A name whose last word has another word stuck to it: `keyOf` gives the key for a hash of the last word. */
function matchGlued(
  scan: Scan,
  start: number,
  index: number,
  keyOf: (hash: number) => number,
): void {
  const { matcher, text } = scan;
  const { prefixes, tokens } = matcher;
  const from = tokens.start[index] as number;
  const until = Math.min((tokens.end[index] as number) - 2, from + 2 * MAX_FORM_TOKENS);
  let hash = TOKEN_SEED;
  for (let at = from; at < until; ) {
    const unit = UNIT_TABLE[text.charCodeAt(at++)] as number;
    if (unit >= 0) return;
    hash = Math.imul(hash ^ (unit & 0xffff), HASH_FACTOR);
    if (at - from < GLUED_NAME_LETTERS) continue;
    const value = lookUp(prefixes, keyOf(hash));
    if (value > 1 && scan.isWord(text.slice(at, tokens.end[index])))
      report(scan, value, start, at, "glued");
  }
}

/** What may stand in token `index` though no name ends with it: a possessive, or two words in one. */
function matchAltered(
  scan: Scan,
  start: number,
  index: number,
  value: number,
  keyOf: (hash: number) => number,
): void {
  const { prefixes, tokens } = scan.matcher;
  const info = tokens.info[index] as number;
  const end = tokens.end[index] as number;
  if ((info & ENDS_IN_S) !== 0) {
    const cut = lookUp(prefixes, keyOf(withoutUnit(tokens.hash[index] as number, SMALL_S)));
    if (cut > 1) report(scan, cut, start, end - 1, "lost-apostrophe");
  }
  if ((info & LONG_CAPITAL) !== 0 && value === 0) matchGlued(scan, start, index, keyOf);
}

/** All names that begin with token `first` and have more tokens, the longest last. `key` is that of `first`. */
function matchLonger(scan: Scan, first: number, key: number): void {
  const { prefixes, tokens } = scan.matcher;
  const start = tokens.start[first] as number;
  const until = Math.min(tokens.count, first + MAX_FORM_TOKENS);
  let before = key;
  for (let index = first + 1; index < until; index++) {
    const apart = separationAt(tokens, index);
    if (apart === 2) return;
    const next = extendKey(before, apart, tokens.hash[index] as number);
    const value = lookUp(prefixes, next);
    if (((tokens.info[index] as number) & ALTERED) !== 0) {
      const prefix = before;
      matchAltered(scan, start, index, value, (hash) => extendKey(prefix, apart, hash));
    }
    if (value > 1) report(scan, value, start, tokens.end[index] as number, "none");
    if ((value & 1) === 0) return;
    before = next;
  }
}

const ALTERED = ENDS_IN_S | LONG_CAPITAL;
const itself = (hash: number): number => hash;

/** All names that begin with the tokens from 0 to `until`. */
function matchTokens(scan: Scan, until: number): void {
  const { prefixes, tokens } = scan.matcher;
  const { filter, filterShift } = prefixes;
  const { hash, info, start, end } = tokens;
  const factor = HASH_FACTOR;
  for (let first = 0; first < until; first++) {
    const key = hash[first] as number;
    const bit = Math.imul(key, factor) >>> filterShift;
    // The filter is asked here already, so that most words cost no call.
    const value =
      (((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) === 0 ? 0 : lookUp(prefixes, key);
    if (((info[first] as number) & ALTERED) !== 0)
      matchAltered(scan, start[first] as number, first, value, itself);
    if (value === 0) continue;
    if (value > 1) report(scan, value, start[first] as number, end[first] as number, "none");
    if ((value & 1) !== 0) matchLonger(scan, first, key);
  }
}

/** Adds the matches between `from` and `until`; returns where names may be cut there. */
function scanPart(scan: Scan, from: number, until: number): readonly number[] {
  const { tokens } = scan.matcher;
  rewindTokens(tokens, from);
  for (;;) {
    readTokens(scan.text, tokens, until);
    const ended = tokens.position >= until;
    const done = ended ? tokens.count : tokens.count - MAX_FORM_TOKENS;
    matchTokens(scan, done);
    if (ended) return tokens.cuts;
    dropTokens(tokens, done);
  }
}

const beginScan = (matcher: Matcher, text: string, cache: FormCache): Scan => ({
  matcher,
  text,
  cache,
  found: [],
  isWord: createGlueJudge(text),
});

/** Units on either side of a mended cut in which a name that spans it lies; no name is longer. */
const JOINT_REACH = 2 * MAX_FORM_TOKENS;

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
    scanPart(
      scan,
      Math.max(0, first - JOINT_REACH),
      Math.min(repaired.text.length, last + JOINT_REACH),
    );
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
