import type { BrowserContext, CDPSession } from "playwright";
import { POLL_MS, readTab, SETTLE_MS, settle } from "./ask-extension.ts";
import { heldBy } from "./held-memory.ts";
import { READ_ALL } from "./read-all-texts.ts";

/** What one visit of one saved page showed. */
export interface PageFigures {
  readonly mentions: number;
  readonly painted: number;
  /** UTF-16 units in text nodes, scripts and styles included. */
  readonly length: number;
  /**
   * Processor time of scripts on the page's main thread, all ours as the page's own do not run. Not the
   * clock's time, which other programs of the machine share. Less than the whole: the browser leaves out what a script
   * does once an answer, a timer's promise or a `yield` lets it go on.
   */
  readonly workMs: number;
  readonly longestTaskMs: number;
  /** Reading every text node once, in a fresh world: the floor of any reader. */
  readonly floorMs: number;
  /** The same page marked by mark.js, when it was asked for. */
  readonly peerMs: number | undefined;
  /** Memory of all scripts of the tab: ours, and what the browser keeps for any page. */
  readonly heapBytes: number;
  readonly html: "identical" | "changed";
  readonly errors: readonly string[];
  readonly settled: boolean;
}

/** Longer than anything that the extension waits for on a page that has loaded. */
const QUIET_MS = 900;
/** More than its looks at the page take in that time: once a second, and cold on a busy machine. */
const QUIET_WORK_MS = 1.2;

/**
 * Waits until no script has run for a while. Nothing asks the extension meanwhile: an answer is work too,
 * and a page that is not worth reading is read for whoever asks.
 */
async function rest(session: CDPSession): Promise<void> {
  let since = Date.now();
  let spentThen = await spentMs(session, "ScriptDuration");
  for (const end = since + SETTLE_MS; Date.now() < end && Date.now() - since < QUIET_MS; ) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const spent = await spentMs(session, "ScriptDuration");
    if (spent - spentThen <= QUIET_WORK_MS) continue;
    since = Date.now();
    spentThen = spent;
  }
}

/** Processor time of the page's main thread so far, in milliseconds. */
async function spentMs(
  session: CDPSession,
  on: "ScriptDuration" | "TaskDuration",
): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === on)?.value ?? 0) * 1_000;
}

/** Runs a script in a fresh world of the page. Such scripts count as tasks, not as scripts of the page. */
async function runFresh(
  session: CDPSession,
  expression: string,
): Promise<{ ms: number; value: unknown }> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  const start = await spentMs(session, "TaskDuration");
  const { result } = await session.send("Runtime.evaluate", {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  return { ms: (await spentMs(session, "TaskDuration")) - start, value: result.value };
}

/** What it costs to read every text node once, without what it costs to ask for it. */
async function readFloor(session: CDPSession): Promise<{ ms: number; length: number }> {
  const asking = await runFresh(session, "0");
  const reading = await runFresh(session, READ_ALL);
  return { ms: Math.max(0, reading.ms - asking.ms), length: Number(reading.value) };
}

/** Memory of the scripts of a tab with nothing in it, where the extension does not run. */
export async function emptyTabBytes(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const { heapBytes } = await heldBy(await context.newCDPSession(page));
  await page.close();
  return heapBytes;
}

export interface Visit {
  /** Script that marks the page by other means, in a world of its own, once all else is measured. */
  readonly peer?: string | undefined;
}

/** Visits one page and waits until it is read. */
export async function measurePage(
  context: BrowserContext,
  url: string,
  { peer }: Visit = {},
): Promise<PageFigures> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error("the background does not run");
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await page.bringToFront();
  const untilParsed = await spentMs(session, "ScriptDuration");
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const sinceParsed = await spentMs(session, "ScriptDuration");
  await rest(session);
  const workMs = untilParsed + (await spentMs(session, "ScriptDuration")) - sinceParsed;
  const { answer, settled } = await settle(() => worker.evaluate(readTab, page.url()));
  const after = await page.evaluate(() => document.documentElement.outerHTML);
  const { heapBytes } = await heldBy(session);
  const floor = await readFloor(session);
  const peerMs = peer === undefined ? undefined : (await runFresh(session, peer)).ms;
  await page.close();
  return {
    mentions: answer?.mentions.length ?? 0,
    painted: answer?.mentions.filter(({ painted }) => painted).length ?? 0,
    length: floor.length,
    workMs,
    longestTaskMs: answer?.timing?.longestMs ?? 0,
    floorMs: floor.ms,
    peerMs,
    heapBytes,
    html: before === after ? "identical" : "changed",
    errors,
    settled,
  };
}
