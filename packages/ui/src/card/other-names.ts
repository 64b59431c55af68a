import type { Card, CardNames } from "@gazetteer/core";

/** Names under the title that say more than it: each spelling once, but every side in its own words. */
export function otherNames({ titles, names }: Pick<Card, "titles" | "names">): CardNames[] {
  const seen = new Set(titles.map(({ text }) => text));
  return names
    .map((line) =>
      line.by === undefined
        ? { names: line.names.filter(({ text }) => !seen.has(text) && seen.add(text)) }
        : line,
    )
    .filter((line) => line.names.length > 0);
}
