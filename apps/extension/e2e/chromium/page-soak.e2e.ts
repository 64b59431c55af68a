import { type CDPSession, expect, type Page } from "@playwright/test";
import { test } from "./extension-test.ts";
import { paintedTexts, settled } from "./page-state.ts";

/** The page's own functions, as `living.html` defines them. */
interface LivingPage {
  more(count: number): void;
  turn(article: number, html: string): void;
}

/** The long form, 500 articles and 10,000 paragraphs, is in `apps/bench`. */
const ARTICLES = 20;
const PARAGRAPHS = 400;
/** The page is read 100 ms after it changed. */
const STEP_MS = 130;
/** What may stay behind of all that was there. */
const LEFT_OVER = 1.02;
/** Beside it, code that the browser compiled meanwhile: a tenth of what the paragraphs alone would hold. */
const COMPILED_KB = 100;

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly heapKb: number;
}

/** What the page holds when all that nobody needs was collected. */
async function held(session: CDPSession): Promise<Held> {
  // What one collection lets go of, such as weak references, may free more in the next.
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { nodes, listeners: jsEventListeners, heapKb: Math.round(usedSize / 1_024) };
}

async function live(page: Page, session: CDPSession): Promise<void> {
  for (let n = 1; n <= ARTICLES; n++) {
    await page.evaluate((article) => {
      const island = ["Kunashir", "Iturup", "Shikotan"][article % 3];
      const text = `<h2>Article ${article}</h2><p>${island} is what it is about.</p>`.repeat(8);
      (window as unknown as LivingPage).turn(article, text);
    }, n);
    await page.waitForTimeout(STEP_MS);
  }
  for (let added = 0; added < PARAGRAPHS; added += 100) {
    await page.evaluate(() => (window as unknown as LivingPage).more(100));
    await page.waitForTimeout(STEP_MS);
  }
  expect((await session.send("Memory.getDOMCounters")).nodes).toBeGreaterThan(PARAGRAPHS * 2);
  await page.evaluate(() =>
    (window as unknown as LivingPage).turn(0, "<p>Habomai is the last of all.</p>"),
  );
  await expect.poll(() => paintedTexts(page), { intervals: [200] }).toEqual(["Habomai"]);
  await page.waitForTimeout(1_000);
}

test("articles that went and paragraphs that were taken away leave nothing behind", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(`${pagesUrl}living.html`);
  await settled(context, page);
  const session = await context.newCDPSession(page);
  // What is made once is there then, and the code that runs often has been compiled.
  await live(page, session);
  const before = await held(session);

  await live(page, session);
  const after = await held(session);

  expect(after.nodes).toBeLessThanOrEqual(before.nodes * LEFT_OVER);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * LEFT_OVER);
  expect(after.heapKb).toBeLessThanOrEqual(before.heapKb * LEFT_OVER + COMPILED_KB);
});
