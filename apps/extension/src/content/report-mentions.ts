import type { RequestOf } from "../messages.ts";
import { ask } from "../messaging/ask.ts";

type Counts = RequestOf<"mentionsChanged">;

/** A page that grows is reported so often, not with every block; it is counted then. */
const REPORT_MS = 300;

/**
 * Tells the background what a page has, after every choice of marks: other entities may be as many, and the button's
 * title is written anew whenever something was stored.
 */
export function createReport(count: () => Counts, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));

  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void ask("mentionsChanged", count());
    }, REPORT_MS);
  };
}
