/** Rounds over all pages. The best time of each page counts, for subject and floor alike: shared machines interrupt. */
const ROUNDS = 15;
/** A slow subject gets fewer rounds, but never fewer than three. */
const ENOUGH_MS = 8_000;
const FEWEST_ROUNDS = 3;

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** What one pass over the pages costs, in ms and as a multiple of `floor`, both measured in turns in this process. */
export function measurePages(
  pages: readonly string[],
  run: (page: string) => unknown,
  floor: (page: string) => unknown,
): { ms: number; ratio: number } {
  const best = pages.map(() => ({
    run: Number.POSITIVE_INFINITY,
    floor: Number.POSITIVE_INFINITY,
  }));
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() - start > ENOUGH_MS) break;
    pages.forEach((page, index) => {
      const times = best[index];
      if (times === undefined) return;
      times.floor = Math.min(
        times.floor,
        time(() => floor(page)),
      );
      times.run = Math.min(
        times.run,
        time(() => run(page)),
      );
    });
  }
  const ms = best.reduce((sum, times) => sum + times.run, 0);
  return { ms, ratio: ms / best.reduce((sum, times) => sum + times.floor, 0) };
}
