import type { Match } from "./match.ts";

/** Orders the matches from `first` on, which begin at one place and mostly get longer. */
export function putLongerFirst(found: Match[], first: number): void {
  for (let index = first + 1; index < found.length; index++)
    for (let at = index; at > first; at--) {
      const [before, match] = [found[at - 1] as Match, found[at] as Match];
      if (before.end >= match.end) break;
      found[at - 1] = match;
      found[at] = before;
    }
}
