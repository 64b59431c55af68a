import { join } from "node:path";
import type { CDPSession, Page } from "playwright";
import type { Benchmark, Row } from "../report.ts";
import { heldBy, type Held } from "./held-memory.ts";
import { launchExtension } from "./launch-extension.ts";
import { serveFolder } from "./serve-folder.ts";

const OWN_PAGES = join(import.meta.dirname, "../../../extension/e2e/pages");
const SWAPS = 500;
const PARAGRAPHS = 10_000;
/** A first round, so that what is made once, and compiled because it runs often, is there. */
const WARM_UP_SHARE = 0.1;
const AT_ONCE = 100;
/** The page is read 100 ms after it changed. */
const STEP_MS = 150;
const CALM_MS = 5_000;
/** What may be left behind of all that was there. */
const GOALS = { first: 1.02, aim: 1.005, better: "lower" } as const;

/** The functions of `living.html`. */
interface LivingPage {
  more(count: number): void;
  turn(article: number, html: string): void;
}

async function live(page: Page, swaps: number, paragraphs: number): Promise<void> {
  const turn = (article: number) =>
    page.evaluate(
      (n) =>
        (window as unknown as LivingPage).turn(
          n,
          `<h2>Article ${n}</h2><p>${["Kunashir", "Iturup", "Shikotan"][n % 3]} is what article ${n} is about.</p>`.repeat(
            8,
          ),
        ),
      article,
    );
  for (let article = 1; article <= swaps; article++) {
    await turn(article);
    await page.waitForTimeout(STEP_MS);
  }
  for (let added = 0; added < paragraphs; added += AT_ONCE) {
    await page.evaluate((n) => (window as unknown as LivingPage).more(n), AT_ONCE);
    await page.waitForTimeout(STEP_MS);
  }
  await turn(0);
  await page.waitForTimeout(CALM_MS);
}

/** Ranges in the page's registry whose nodes have left the page. */
function strayRanges(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].filter(({ startContainer }) => !startContainer.isConnected),
      ).length,
  );
}

/** `again`: after the same once more. What the browser compiled and made room for in the first hour, it has by then. */
function rowsOf(before: Held, after: Held, again: Held, strays: number): Row[] {
  const row = (metric: string, value: number, unit: string, goals?: Row["goals"]): Row => ({
    bench: "soak",
    subject: `${SWAPS} articles, ${PARAGRAPHS} paragraphs`,
    size: SWAPS + PARAGRAPHS,
    metric,
    value,
    unit,
    ...(goals === undefined ? {} : { goals }),
  });
  return [
    row("nodes left", after.nodes / before.nodes, "x before", GOALS),
    row("listeners left", after.listeners / before.listeners, "x before", GOALS),
    row("memory left", after.heapBytes / before.heapBytes, "x before"),
    row("memory left by the second time", again.heapBytes / after.heapBytes, "x first", GOALS),
    row("memory before", before.heapBytes / 1_024, "kB"),
    row("ranges of nodes that left", strays, "ranges"),
  ];
}

/** A page that lives for hours: whether what went is let go. */
export const soakBenchmark: Benchmark = {
  name: "soak",
  async run(report) {
    const end = new AbortController();
    const context = await launchExtension();
    try {
      const address = await serveFolder(OWN_PAGES, end.signal, "run");
      const page = await context.newPage();
      await page.goto(`${address}living.html`);
      await page.bringToFront();
      const session: CDPSession = await context.newCDPSession(page);
      await live(page, SWAPS * WARM_UP_SHARE, PARAGRAPHS * WARM_UP_SHARE);
      const before = await heldBy(session);
      await live(page, SWAPS, PARAGRAPHS);
      const after = await heldBy(session);
      await live(page, SWAPS, PARAGRAPHS);
      const again = await heldBy(session);
      for (const row of rowsOf(before, after, again, await strayRanges(page))) report(row);
    } finally {
      await context.close();
      end.abort();
    }
  },
};
