import type { Citations } from "@gazetteer/core";

/** Runs shown before the rest is only hinted at: numbers must not outweigh the sentence. */
const MAX_RUNS = 3;

/** Numbers of sources in the shortest way: `[4, 1, 2, 3, 7]` gives "1–4 7". */
export function citationText(numbers: Citations, maxRuns = MAX_RUNS): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const text = runs
    .slice(0, maxRuns)
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? " " : "–"}${to}`))
    .join(" ");
  return runs.length > maxRuns ? `${text} …` : text;
}
