import type { CDPSession } from "playwright";

/** What a tab holds when all that nobody needs was collected. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Of scripts: the page's own and ours. */
  readonly heapBytes: number;
}

/** What one collection lets go of, such as weak references, frees more in the next. */
const COLLECTIONS = 3;

export async function heldBy(session: CDPSession): Promise<Held> {
  for (let i = 0; i < COLLECTIONS; i++) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { nodes, listeners: jsEventListeners, heapBytes: usedSize };
}
