/** Rounds over all pages. The best time of each page counts, for subject and floor alike: shared machines interrupt. */
const ROUNDS = 15;
/** A slow subject gets fewer rounds, but never fewer than three. */
const ENOUGH_MS = 8_000;
const FEWEST_ROUNDS = 3;

export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * What one pass over the pages costs, in ms and as a multiple of `floor`. Passes of subject and floor take turns in
 * this process, so that whatever slows the machine slows both.
 */
export function measurePages(
  pages: readonly string[],
  run: (page: string) => unknown,
  floor: (page: string) => unknown,
): { ms: number; ratio: number } {
  const best = {
    run: pages.map(() => Number.POSITIVE_INFINITY),
    floor: pages.map(() => Number.POSITIVE_INFINITY),
  };
  const pass = (subject: (page: string) => unknown, times: number[]): void =>
    pages.forEach((page, index) => {
      times[index] = Math.min(
        times[index] ?? Number.POSITIVE_INFINITY,
        time(() => subject(page)),
      );
    });
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() - start > ENOUGH_MS) break;
    pass(floor, best.floor);
    pass(run, best.run);
  }
  const sum = (times: readonly number[]): number => times.reduce((total, each) => total + each, 0);
  return { ms: sum(best.run), ratio: sum(best.run) / sum(best.floor) };
}
