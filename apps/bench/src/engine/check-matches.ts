import type { Match } from "@gazetteer/core";
import { leftmostLongest } from "@gazetteer/core";
import { createOracle, foldEvenly, placeOf } from "./oracle.ts";

/** Everything that folding can make alike, at the cost of offsets; says whether a match is one for good reason. */
const foldFully = (text: string): string =>
  foldEvenly(text.normalize("NFKD").replace(/[\u00ad\u200b-\u200f]/g, ""))
    .replace(/(?!\u0438\u0306)\p{M}/gu, "")
    .replace(/\s*-\s*/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ß/g, "ss");

export interface Check {
  /** Places that the slow way finds and we do not. */
  readonly missed: number;
  /** Matches that are none of the names however it is folded. */
  readonly wrong: number;
  readonly found: number;
}

/** Compares what we find in all pages with trying every name at every boundary. */
export function checkMatches(
  names: readonly string[],
  pages: readonly string[],
  find: (page: string) => readonly Match[],
  fold: (text: string) => string,
): Check {
  const forms = new Set(names.map(fold));
  const full = new Set(names.map(foldFully));
  const findByOracle = createOracle(forms);
  let [missed, wrong, found] = [0, 0, 0];
  for (const page of pages) {
    const matches = find(page);
    found += leftmostLongest(matches).length;
    const places = new Set(matches.map(({ start, end }) => placeOf(start, end)));
    for (const { start, end } of matches) if (!full.has(foldFully(page.slice(start, end)))) wrong++;
    const folded = fold(page);
    if (folded.length !== page.length) continue;
    for (const place of findByOracle(folded)) if (!places.has(place)) missed++;
  }
  return { missed, wrong, found };
}
