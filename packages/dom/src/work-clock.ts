/** Work that is not worth a pause: it is done on a fast machine before anybody could notice. */
const SHORT_MS = 3;

/** Lets the page go first: input, rendering, its own timers. */
export async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Time that work of ours took, in milliseconds. */
export interface WorkClock {
  readonly totalMs: number;
  readonly longestMs: number;
  /** Runs `work` and counts it as one task. */
  measure<Result>(work: () => Result): Result;
  /** Pauses where the work since the last rest is worth it: a pause costs the page some work as well. */
  rest(): Promise<void>;
}

export function createWorkClock(): WorkClock {
  let totalMs = 0;
  let longestMs = 0;
  let sinceRestMs = 0;
  return {
    get totalMs() {
      return totalMs;
    },
    get longestMs() {
      return longestMs;
    },
    measure(work) {
      const start = performance.now();
      const result = work();
      const spent = performance.now() - start;
      totalMs += spent;
      sinceRestMs += spent;
      longestMs = Math.max(longestMs, spent);
      return result;
    },
    async rest() {
      if (sinceRestMs < SHORT_MS) return;
      sinceRestMs = 0;
      await pause();
    },
  };
}
