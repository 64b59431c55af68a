import type { RequestOf } from "../messages.ts";
import { ask } from "../messaging/ask.ts";

type Counts = RequestOf<"mentionsChanged">;

/** A page that grows is reported so often, not with every block; it is counted then. */
const REPORT_MS = 300;

/** Tells the background what a page has, when that has changed. */
export function createReport(count: () => Counts, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";
  signal.addEventListener("abort", () => clearTimeout(timer));

  function tell(): void {
    timer = undefined;
    const counts = count();
    const next = JSON.stringify(counts);
    if (next !== last) void ask("mentionsChanged", counts);
    last = next;
  }

  return () => {
    timer ??= setTimeout(tell, REPORT_MS);
  };
}
