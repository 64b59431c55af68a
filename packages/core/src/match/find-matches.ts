import { readTokens } from "../text/read-tokens.ts";
import {
  dropTokens,
  KIND_BITS,
  rewindTokens,
  TOKEN_KIND,
  type TokenBuffer,
} from "../text/token-buffer.ts";
import { extendKey, HASH_FACTOR, TOKEN_SEED } from "../text/token-hash.ts";
import { isUpper, UNIT_TABLE } from "../text/unit-table.ts";
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
/** Shortest word that may be a possessive without its apostrophe: "Abes". */
const LOST_APOSTROPHE_LETTERS = 4;
/** Shortest word that may be a name and another word: "Japanin". */
const GLUED_LETTERS = GLUED_NAME_LETTERS + 2;

/** One scan: what it reads from and where its findings go. */
interface Scan {
  readonly matcher: Matcher;
  readonly text: string;
  readonly cache: FormCache;
  readonly found: Match[];
  readonly isWord: (rest: string) => boolean;
}

const LETTERINGS: readonly Lettering[] = ["as-given", "folded", "capitals"];

/** Matches are found by rising start, so one that ends here is among the last. */
const endsAt = (found: readonly Match[], at: number): boolean =>
  found.slice(-8).some((match) => match.end === at);

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
      if (!hasBoundaries(scan.text, start, end, (at) => endsAt(scan.found, at))) return;
      names = forms.names;
    } else names.push(...forms.names);
    if (LETTERINGS.indexOf(how) < LETTERINGS.indexOf(lettering)) lettering = how;
  } while (forms.next());
  if (names === undefined) return;
  const sorted = names.length === 1 ? names : [...new Set(names)].sort((a, b) => a - b);
  scan.found.push({ start, end, names: sorted, lettering, damage });
}

function isPossessive(text: string, tokens: TokenBuffer, index: number): boolean {
  const end = tokens.end[index] as number;
  return (
    ((tokens.info[index] as number) & KIND_BITS) === TOKEN_KIND.word &&
    end - (tokens.start[index] as number) >= LOST_APOSTROPHE_LETTERS &&
    (text.charCodeAt(end - 1) | 32) === SMALL_S
  );
}

/** A name whose last word has another word stuck to it: `keyOf` gives the key for a hash of the last word. */
function matchGlued(
  scan: Scan,
  start: number,
  index: number,
  keyOf: (hash: number) => number,
): void {
  const { matcher, text } = scan;
  const { keys, values, scale, tokens } = matcher;
  const from = tokens.start[index] as number;
  const until = Math.min((tokens.end[index] as number) - 2, from + 2 * MAX_FORM_TOKENS);
  let hash = TOKEN_SEED;
  for (let at = from; at < until; ) {
    const unit = UNIT_TABLE[text.charCodeAt(at++)] as number;
    if (unit >= 0) return;
    hash = Math.imul(hash ^ (unit & 0xffff), HASH_FACTOR);
    if (at - from < GLUED_NAME_LETTERS) continue;
    const value = lookUp(keys, values, scale, keyOf(hash));
    if (value > 1 && scan.isWord(text.slice(at, tokens.end[index])))
      report(scan, value, start, at, "glued");
  }
}

function mayBeGlued(text: string, tokens: TokenBuffer, index: number, isFirst: boolean): boolean {
  const start = tokens.start[index] as number;
  return (
    (tokens.end[index] as number) - start >= GLUED_LETTERS &&
    ((tokens.info[index] as number) & KIND_BITS) === TOKEN_KIND.word &&
    (!isFirst || isUpper(UNIT_TABLE[text.charCodeAt(start)] as number))
  );
}

/** All names that begin with token `first`, the longest last. */
function matchFrom(scan: Scan, first: number): void {
  const { matcher, text } = scan;
  const { keys, values, scale, tokens } = matcher;
  const start = tokens.start[first] as number;
  let key = 0;
  for (let index = first; index < tokens.count && index - first < MAX_FORM_TOKENS; index++) {
    const apart = index === first ? 0 : separationAt(tokens, index);
    if (apart === 2) return;
    const before = key;
    const keyOf = (hash: number): number =>
      index === first ? hash : extendKey(before, apart, hash);
    key = keyOf(tokens.hash[index] as number);
    const end = tokens.end[index] as number;
    if (isPossessive(text, tokens, index)) {
      const value = lookUp(keys, values, scale, keyOf(tokens.cut[index] as number));
      if (value > 1) report(scan, value, start, end - 1, "lost-apostrophe");
    }
    const value = lookUp(keys, values, scale, key);
    if (value > 1) report(scan, value, start, end, "none");
    else if (value === 0 && mayBeGlued(text, tokens, index, index === first))
      matchGlued(scan, start, index, keyOf);
    if ((value & 1) === 0) return;
  }
}

/** Matches of the text as it stands, and whether line ends may have cut further ones. */
function scanText(
  matcher: Matcher,
  text: string,
  cache: FormCache,
): { found: Match[]; damage: boolean } {
  const { tokens } = matcher;
  const scan: Scan = { matcher, text, cache, found: [], isWord: createGlueJudge(text) };
  rewindTokens(tokens, 0);
  for (;;) {
    readTokens(text, tokens);
    const ended = tokens.position >= text.length;
    const until = ended ? tokens.count : tokens.count - MAX_FORM_TOKENS;
    for (let first = 0; first < until; first++) matchFrom(scan, first);
    if (ended) break;
    dropTokens(tokens, until);
  }
  return { found: scan.found, damage: tokens.damage };
}

/** Matches that only appear where cut words are mended. */
function scanRepaired(matcher: Matcher, text: string, cache: FormCache): Match[] {
  const repaired = repairText(text);
  if (repaired === undefined) return [];
  return scanText(matcher, repaired.text, cache)
    .found.filter((match) => repaired.mends(match))
    .map((match) => ({ ...match, ...repaired.original(match), damage: "broken" }));
}

/** By start, then the longer one first. */
const inOrder = (a: Match, b: Match): number => a.start - b.start || b.end - a.end;

/** Every place in `text` where a form of the matcher stands; see `Engine.findMatches`. */
export function scanForMatches(matcher: Matcher, text: string, cache: FormCache): Match[] {
  const { found, damage } = scanText(matcher, text, cache);
  if (damage) found.push(...scanRepaired(matcher, text, cache));
  return found.sort(inOrder);
}
