import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { cardText } from "./closed-card.ts";
import { launchFirefox } from "./launch-firefox.ts";

const end = new AbortController();
let browser: Browser;
let page: Page;

/** How many marks are registered, as a page's own scripts can count them. */
const markCount = () =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0));

/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 20_000, interval: 100 };

beforeAll(async () => {
  ({ browser } = await launchFirefox());
  page = await browser.newPage();
  await page.goto(`${await servePages(end.signal)}demo/en.html`);
});

afterAll(async () => {
  await browser.close();
  end.abort();
});

test("an article is marked", async () => {
  await vi.waitFor(async () => expect(await markCount()).toBeGreaterThan(3), PATIENCE);
});

test("a card opens where the pointer rests, and Escape closes it", async () => {
  const point = await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const box = range.getClientRects()[0];
        if (range.toString() === "the islands" && box)
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error("the islands are not marked");
  });
  await page.mouse.move(point.x + 150, point.y - 60);
  await page.mouse.move(point.x, point.y, { steps: 6 });

  await vi.waitFor(
    async () =>
      expect(await cardText(browser, page)).toMatch(/Northern Territories.*Southern Kurils/),
    PATIENCE,
  );
  await page.keyboard.press("Escape");
  await vi.waitFor(async () => expect(await cardText(browser, page)).toBe(""), PATIENCE);
});
