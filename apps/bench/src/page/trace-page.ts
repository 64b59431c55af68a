import type { BrowserContext, CDPSession } from "playwright";

/** What the browser's own record of one visit shows of our scripts; the page's do not run. */
export interface PageTrace {
  /** Longest run of a script of ours, with what it made the browser do meanwhile. */
  readonly longestTaskMs: number;
  /**
   * Processor time of all our scripts: to compile them, and what they do once an answer, a timer's promise or a `yield`
   * lets them go on. The record itself is in it.
   */
  readonly workMs: number;
  /** Layouts that a script waited for. */
  readonly forcedLayouts: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of which on the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } | undefined };
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute"];
const SCRIPTS = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame)$/;
/** By then a page that has loaded is read, as long as nothing slows the machine down. */
const READING_MS = 2_500;

async function record(session: CDPSession, visit: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  // Events of a trace have the shape of their categories.
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value as object[] as TraceEvent[]) events.push(event);
  });
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  await visit();
  await session.send("Tracing.end");
  await complete;
  return events;
}

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** Of scripts within scripts the outer ones. */
function outermost(scripts: readonly TraceEvent[]): TraceEvent[] {
  const inOrder = scripts.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let until = 0;
  return inOrder.filter(({ ts, dur = 0 }) => {
    if (ts < until) return false;
    until = ts + dur;
    return true;
  });
}

function read(events: readonly TraceEvent[]): PageTrace {
  const gate = events.find(
    ({ name, args }) => name === "EvaluateScript" && args?.data?.url?.endsWith("/page.js"),
  );
  const own = events.filter(
    ({ ph, pid, tid }) => ph === "X" && pid === gate?.pid && tid === gate.tid,
  );
  const scripts = own.filter(({ name }) => SCRIPTS.test(name));
  return {
    longestTaskMs: Math.max(0, ...scripts.map(({ dur = 0 }) => dur / 1_000)),
    workMs: outermost(scripts).reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0),
    forcedLayouts: own.filter(
      (event) => event.name === "Layout" && scripts.some((script) => within(event, script)),
    ).length,
  };
}

/** Visits a page, `slowdown` times slower than the machine, with the browser's own record of what it does. */
export async function tracePage(
  context: BrowserContext,
  url: string,
  slowdown = 1,
): Promise<PageTrace> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const events = await record(session, async () => {
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(READING_MS * slowdown);
  });
  await page.close();
  return read(events);
}
