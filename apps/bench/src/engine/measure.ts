/** Rounds of alternating runs; the median of their ratios stands shared machines. */
const ROUNDS = 15;
const WARM_UP_ROUNDS = 3;
/** A slow subject gets fewer rounds. */
const ENOUGH_MS = 6_000;

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median time of `run`, in ms and as a multiple of `floor`, measured in turns. */
export function measure(run: () => unknown, floor: () => unknown): { ms: number; ratio: number } {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    floor();
    if (time(run) > ENOUGH_MS / ROUNDS) break;
  }
  const times: number[] = [];
  const ratios: number[] = [];
  const start = performance.now();
  while (times.length < ROUNDS && (times.length < 3 || performance.now() - start < ENOUGH_MS)) {
    const floorMs = time(floor);
    const ms = time(run);
    times.push(ms);
    ratios.push(ms / floorMs);
  }
  return { ms: median(times), ratio: median(ratios) };
}
