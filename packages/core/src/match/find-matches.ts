import { readTokens } from "../text/read-tokens.ts";
import {
  dropTokens,
  KIND_BITS,
  rewindTokens,
  TOKEN_KIND,
  type TokenBuffer,
} from "../text/token-buffer.ts";
import { extendKey } from "../text/token-hash.ts";
import { hasBoundaries } from "./boundaries.ts";
import type { Lettering } from "./letter-case.ts";
import type { Damage, Match } from "./match.ts";
import { MAX_FORM_TOKENS, type Matcher } from "./matcher.ts";
import { lookUp } from "./prefix-table.ts";
import { separationAt } from "./sequence-key.ts";
import { type FormCache, verifyForm } from "./verify-form.ts";

const SMALL_S = "s".charCodeAt(0);
/** Shortest word that may be a possessive without its apostrophe: "Abes". */
const LOST_APOSTROPHE_LETTERS = 4;

/** One scan: what it reads from and where its findings go. */
interface Scan {
  readonly matcher: Matcher;
  readonly text: string;
  readonly cache: FormCache;
  readonly found: Match[];
}

const LETTERINGS: readonly Lettering[] = ["as-given", "folded", "capitals"];

/** Matches are found by rising start, so one that ends here is among the last. */
const endsAt = (found: readonly Match[], at: number): boolean =>
  found.slice(-8).some((match) => match.end === at);

/** Adds what stands from `start` to `end`, if one of the forms at `offset` really does. */
function report(scan: Scan, offset: number, start: number, end: number, damage: Damage): void {
  const { forms } = scan.matcher;
  let names: number[] | undefined;
  let lettering: Lettering = "capitals";
  forms.open(offset);
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
    const hash = tokens.hash[index] as number;
    key = index === first ? hash : extendKey(before, apart, hash);
    if (isPossessive(text, tokens, index)) {
      const cut = tokens.cut[index] as number;
      const value = lookUp(
        keys,
        values,
        scale,
        index === first ? cut : extendKey(before, apart, cut),
      );
      if (value > 1)
        report(
          scan,
          (value >>> 1) - 1,
          start,
          (tokens.end[index] as number) - 1,
          "lost-apostrophe",
        );
    }
    const value = lookUp(keys, values, scale, key);
    if (value > 1) report(scan, (value >>> 1) - 1, start, tokens.end[index] as number, "none");
    if ((value & 1) === 0) return;
  }
}

/** Matches of the text as it stands. */
export function scanText(
  matcher: Matcher,
  text: string,
  cache: FormCache,
): { found: Match[]; damage: boolean } {
  const { tokens } = matcher;
  const scan: Scan = { matcher, text, cache, found: [] };
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

/** By start, then the longer one first. */
export const inOrder = (a: Match, b: Match): number => a.start - b.start || b.end - a.end;
