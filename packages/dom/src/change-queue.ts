import type { Change } from "./changed-nodes.ts";
import { TEXT_CHANGES } from "./list-texts.ts";
import type { WorkClock } from "./work-clock.ts";
import { whenAborted } from "./when-aborted.ts";

/** Changes are worked on together: a list that is filled item by item is read a few times, not per item. */
const SETTLE_MS = 100;
/** Under a storm of changes our share of the processor stays below a twentieth: 1 / 20. */
const REST_PER_WORK = 20;
const LONGEST_SETTLE_MS = 2_000;
/** More changes at once than are worth following: the page is looked at as a whole when it calms down. */
const MAX_RECORDS = 5_000;

/** What changes in the text of a page, for one who works on it at a time. */
export interface ChangeQueue {
  /** From the first change on that has not been worked on. */
  readonly isRunning: boolean;
  watch(root: Document | ShadowRoot): void;
  /** What has changed since it was last taken; `undefined` where the page is to be looked at as a whole. */
  take(): readonly Change[] | undefined;
  /** The text of `element` is to be looked at, though nothing tells of a change. */
  touch(element: Element): void;
  /**
   * Has `next` done from now on, for the first time soon: what was begun is ended first. Where `isWhole`, that which has
   * changed is no longer asked for.
   */
  begin(next: () => Promise<void>, isWhole?: boolean): void;
}

/** Until `signal` aborts. */
export function createChangeQueue(clock: WorkClock, signal: AbortSignal): ChangeQueue {
  /** `undefined`: too many, or all is to be looked at anyway. */
  let changes: Change[] | undefined = [];
  let settleMs = 0;
  /** Until the next turn; 0 in a turn. */
  let timer: ReturnType<typeof setTimeout> | 0 | undefined;
  let work: (() => Promise<void>) | undefined;
  const observer = new MutationObserver((batch) => {
    const all = changes?.concat(batch);
    changes = all && all.length <= MAX_RECORDS ? all : undefined;
    wake();
  });
  whenAborted(signal, () => {
    observer.disconnect();
    work = undefined;
    changes = [];
  });

  function wake(): void {
    if (work) timer ??= setTimeout(() => void run(), settleMs);
  }

  async function run(): Promise<void> {
    const mine = work;
    const before = clock.totalMs;
    timer = 0;
    try {
      await mine?.();
    } finally {
      timer = undefined;
    }
    const restMs = (clock.totalMs - before) * REST_PER_WORK;
    settleMs = mine === work ? Math.min(LONGEST_SETTLE_MS, Math.max(SETTLE_MS, restMs)) : 0;
    if (mine !== work || changes?.length !== 0) wake();
  }

  return {
    get isRunning() {
      return timer !== undefined;
    },
    watch: (root) => observer.observe(root, TEXT_CHANGES),
    take() {
      const taken = changes;
      changes = [];
      return taken;
    },
    touch(element) {
      changes?.push({ target: element, addedNodes: [element], removedNodes: [] });
      wake();
    },
    begin(next, isWhole) {
      // Another each time, so that a turn sees what was begun in it.
      work = () => next();
      if (isWhole) changes = undefined;
      settleMs = 0;
      if (timer) {
        // Whatever was to be done later is in it.
        clearTimeout(timer);
        timer = undefined;
      }
      wake();
    },
  };
}
