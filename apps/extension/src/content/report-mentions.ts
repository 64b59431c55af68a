import type { RequestOf } from "../messages.ts";
import { ask } from "../messaging/ask.ts";

type Counts = RequestOf<"mentionsChanged">;

/** A page that grows is reported when it pauses, not with every block. */
const REPORT_MS = 300;

/** Tells the background what a page has, when that has changed. */
export function createReport(signal: AbortSignal): (counts: Counts) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";
  signal.addEventListener("abort", () => clearTimeout(timer));
  return (counts) => {
    const next = JSON.stringify(counts);
    if (next === last) return;
    last = next;
    clearTimeout(timer);
    timer = setTimeout(() => void ask("mentionsChanged", counts), REPORT_MS);
  };
}
