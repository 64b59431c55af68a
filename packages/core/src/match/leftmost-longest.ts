import type { Match } from "./match.ts";

/** Matches that do not overlap: the leftmost first, of those the longest. Expects the order of `findMatches`. */
export function leftmostLongest(matches: readonly Match[]): Match[] {
  let end = 0;
  return matches.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}
