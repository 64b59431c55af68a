import { pause, type WorkClock } from "./work-clock.ts";

/** Longest stretch of work without a chance for the page to handle input: half a frame. */
const SLICE_MS = 8;

/**
 * Takes all items of `work`, pausing whenever a slice is used up; `undefined` is a step without one. `onSlice` gets the
 * items of each slice as soon as it ends.
 */
export async function runInSlices<Item extends object>(
  work: Iterator<Item | undefined>,
  clock: WorkClock,
  signal: AbortSignal,
  onSlice: (items: Item[]) => void,
): Promise<void> {
  for (let isDone = false; !isDone && !signal.aborted; ) {
    clock.measure(() => {
      const until = performance.now() + SLICE_MS;
      const items: Item[] = [];
      do {
        const next = work.next();
        if (next.done) {
          isDone = true;
          break;
        }
        if (next.value) items.push(next.value);
      } while (performance.now() <= until);
      if (items.length > 0) onSlice(items);
    });
    if (!isDone) await pause();
  }
}
