import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "playwright";
import { build } from "vite";
import type { Benchmark, Row } from "../report.ts";
import { median } from "../median.ts";
import type { bench, Growth } from "./marks-page.ts";

const PARAGRAPHS = 500;
const MARKS = 10_000;
const FRAMES = 120;
const GROWN_PARAGRAPHS = 1_000;
/**
 * Ten in each frame, as where the figures to reach were measured; and fifty at once, each time waited for: of them the
 * whole page is read twenty times, which is 10.5 times as much text.
 */
const GROWTHS = [
  { batch: 10, how: "followed in frames", what: "10 a frame" },
  { batch: 50, how: "followed", what: "50 at once" },
] as const;
/** Each way, in turns, after one that warms up. */
const GROWTH_ROUNDS = 3;

/** The page's part, in one script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "marks-page.ts"),
        formats: ["iife"],
        name: "marks",
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !("output" in output))
    throw new Error("the page's script is missing");
  return output.output[0].code;
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
}

/** Processor time of the main thread for a frame in which the page changes something. */
async function frameMs(page: Page, session: CDPSession): Promise<number> {
  const start = await taskMs(session);
  await page.evaluate((frames) => marks().changeFrames(frames), FRAMES);
  return ((await taskMs(session)) - start) / FRAMES;
}

/** Milliseconds of reading a page that grows: what changed, and all of it each time. */
async function growthMs(page: Page, session: CDPSession, batch: number, following: Growth) {
  const followed: number[] = [];
  const again: number[] = [];
  for (let round = 0; round <= GROWTH_ROUNDS; round++) {
    for (const [how, rounds] of [
      [following, followed],
      ["again", again],
    ] as const) {
      // What another has left behind is nobody's work here.
      await session.send("HeapProfiler.collectGarbage");
      const spent = await page.evaluate(
        ([paragraphs, at, manner]) => marks().grow(paragraphs, at, manner),
        [GROWN_PARAGRAPHS, batch, how] as const,
      );
      if (round > 0) rounds.push(spent);
    }
  }
  return { followed: median(followed), again: median(again) };
}

type MarksPage = typeof bench;
/** In the page, where the bundle has left it. */
declare function marks(): MarksPage;

async function openPage(script: string) {
  const executablePath = process.env["CHROMIUM"];
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto("about:blank");
  await page.evaluate(`${script}; globalThis.marks = () => globalThis.bench;`);
  return { browser, page, session };
}

const row = (
  metric: string,
  size: number,
  value: number,
  unit: string,
  goals?: Row["goals"],
): Row => ({
  bench: "marks",
  subject: "gazetteer",
  size,
  metric,
  value,
  unit,
  ...(goals === undefined ? {} : { goals }),
});

/** Marks that are there: what they cost the page's later frames, the pointer, and a page that grows. */
export const marksBenchmark: Benchmark = {
  name: "marks",
  async run(report) {
    const { browser, page, session } = await openPage(await bundle());
    try {
      await page.evaluate((paragraphs) => marks().build(paragraphs), PARAGRAPHS);
      await frameMs(page, session);
      const bare = await frameMs(page, session);
      const placed = await page.evaluate(() => marks().mark());
      if (placed !== MARKS) throw new Error(`${placed} marks where ${MARKS} were expected`);
      await frameMs(page, session);
      const marked = await frameMs(page, session);
      const registered = await page.evaluate(() => marks().registered());
      report(row("frame that changes", 0, bare, "ms"));
      report(row("registered", MARKS, registered, "marks"));
      report(
        row("frame that changes, above none", MARKS, Math.max(0, marked - bare), "ms", {
          first: 8,
          aim: 5,
          better: "lower",
        }),
      );
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: "layout-shift",
              buffered: true,
            });
            setTimeout(() => resolve(0), 500);
          }),
      );
      report(row("layout shifts", MARKS, shifts, "shifts", { first: 0, aim: 0, better: "lower" }));
      const { ours, floor } = await page.evaluate(() => marks().hitTest());
      report(
        row("hit test", MARKS, ours / floor, "x elementFromPoint", {
          first: 1.5,
          aim: 1.2,
          better: "lower",
        }),
      );
      for (const { batch, how, what } of GROWTHS) {
        const { followed, again } = await growthMs(page, session, batch, how);
        report(row(`appended paragraphs, ${what}`, GROWN_PARAGRAPHS, followed, "ms"));
        report(
          row(
            `the same read again as a whole, ${what}`,
            GROWN_PARAGRAPHS,
            again / followed,
            "x ours",
            {
              first: 10,
              aim: 20,
              better: "higher",
            },
          ),
        );
      }
    } finally {
      await browser.close();
    }
  },
};
