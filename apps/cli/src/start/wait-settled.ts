import { setTimeout as sleep } from "node:timers/promises";
import type { FrameReport, PageReport } from "./page-report.ts";

const POLL_MS = 100;
/** A page counts as settled when so long brings no new mention. */
const QUIET_MS = 500;
/** A page that never comes to rest is reported as it is. */
const LIMIT_MS = 30_000;

function joinFrames(frames: readonly FrameReport[]): FrameReport | undefined {
  const [top] = frames;
  if (top === undefined) return undefined;
  return {
    ...top,
    scan: frames.some(({ scan }) => scan === "running") ? "running" : "complete",
    mentions: frames.flatMap(({ mentions }) => mentions),
    heldBack: frames.reduce((sum, { heldBack }) => sum + heldBack, 0),
  };
}

/** Reads until the page is settled; `undefined` when no content script has answered in all the time. */
export async function waitSettled(
  read: () => Promise<readonly FrameReport[]>,
  now: () => number = Date.now,
): Promise<PageReport | undefined> {
  const start = now();
  let report: FrameReport | undefined;
  let quietSince = start;
  let seen = "";
  while (now() - start < LIMIT_MS) {
    report = joinFrames(await read());
    const state = JSON.stringify([report?.scan, report?.mentions]);
    if (state !== seen) {
      seen = state;
      quietSince = now();
    }
    const isQuiet = now() - quietSince >= QUIET_MS;
    if (report?.scan === "complete" && isQuiet) return { ...report, settled: true };
    await sleep(POLL_MS);
  }
  return report === undefined ? undefined : { ...report, settled: false };
}
