import type { PageFacts, Told } from "./page-facts.ts";

/** Those that say they are it, those of the main text, the others. */
function rankOf([itemprop, , , pubdate, main]: Told): number {
  return pubdate || itemprop === "datePublished" ? 0 : main ? 1 : 2;
}

/** What the times of a page say, the likeliest day of its publication first. */
export function likelyDates(times: PageFacts["times"]): string[] {
  return times
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map(([, datetime, text]) => datetime || text || "");
}
