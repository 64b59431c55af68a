/** Rounds over all pages. The best time of each page counts, for subject and floor alike: shared machines interrupt. */
const ROUNDS = 15;
/** A slow subject gets fewer rounds, but never fewer than three. */
export const ENOUGH_MS = 8_000;
const FEWEST_ROUNDS = 3;

/**
 * Passes over the pages in a turn. Whoever follows a subject with much memory begins with caches that hold nothing of its
 * own: a comparison of scans is not one of what is thrown out of caches, so in the second pass each works with what it
 * has read itself.
 */
const PASSES = 2;

export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * What one pass over the pages costs each of the subjects, in ms. They take turns in this process, so that whatever
 * slows the machine slows all of them; each of them, the floor too, makes as many passes in a turn.
 */
export function measureInTurns(
  pages: readonly string[],
  subjects: readonly ((page: string) => unknown)[],
): number[] {
  const best = subjects.map(() => pages.map(() => Number.POSITIVE_INFINITY));
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() - start > ENOUGH_MS) break;
    subjects.forEach((subject, number) => {
      const times = best[number] ?? [];
      for (let pass = 0; pass < PASSES; pass++)
        pages.forEach((page, index) => {
          times[index] = Math.min(
            times[index] ?? Number.POSITIVE_INFINITY,
            time(() => subject(page)),
          );
        });
    });
  }
  return best.map((times) => times.reduce((total, each) => total + each, 0));
}

/** What one pass over the pages costs, in ms and as a multiple of `floor`. */
export function measurePages(
  pages: readonly string[],
  run: (page: string) => unknown,
  floor: (page: string) => unknown,
): { ms: number; ratio: number } {
  const [floorMs = 0, ms = 0] = measureInTurns(pages, [floor, run]);
  return { ms, ratio: ms / floorMs };
}
