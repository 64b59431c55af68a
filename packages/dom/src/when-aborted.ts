import { listenTo } from "./natives.ts";

/** Has `work` done when `signal` aborts. */
export function whenAborted(signal: AbortSignal, work: () => void): void {
  listenTo(signal, "abort", work);
}
