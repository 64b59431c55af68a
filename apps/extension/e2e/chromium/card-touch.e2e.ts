import { expect, type BrowserContext, type Page } from "@playwright/test";
import { cardBox } from "./card-box.ts";
import { closedCard } from "./closed-card.ts";
import { launchInstalled, test as base } from "./extension-test.ts";
import { pointOf, settled } from "./page-state.ts";

const PHONE = { width: 390, height: 760 };

/** A phone: a finger instead of a pointer, and a small window. */
const test = base.extend<{ phone: { context: BrowserContext; page: Page } }>({
  phone: async ({ pagesUrl }, use) => {
    const context = await launchInstalled({
      hasTouch: true,
      isMobile: true,
      viewport: PHONE,
    });
    const page = await context.newPage();
    await page.goto(`${pagesUrl}card.html`);
    await page.bringToFront();
    await settled(context, page);
    await use({ context, page });
    await context.close();
  },
});

async function tap(page: Page, within: string, text: string): Promise<void> {
  const { x, y } = await pointOf(page, within, text);
  await page.touchscreen.tap(x, y);
}

test("by touch a tap on a mark opens its card, a tap outside closes it", async ({ phone }) => {
  const { page } = phone;
  const card = await closedCard(page);
  await tap(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  const { left, right, top, bottom } = await (await cardBox(page)).rect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(PHONE.width);
  expect(bottom - top).toBeLessThanOrEqual(0.6 * PHONE.height + 1);

  await page.touchscreen.tap(PHONE.width - 4, top > PHONE.height / 2 ? 4 : PHONE.height - 4);
  await card.isGone();
});

test("a finger in the card does what it presses, and the card stays", async ({ phone }) => {
  const { page } = phone;
  const card = await closedCard(page);
  await tap(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  await card.press("More");

  await card.shows("Less");
});

test("scrolling by touch closes the card", async ({ phone }) => {
  const { page } = phone;
  await page.evaluate(() => document.body.style.setProperty("min-height", "300vh"));
  const card = await closedCard(page);
  await tap(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  await page.evaluate(() => scrollBy(0, 200));

  await card.isGone();
});

test("on a page that two fingers have made larger the card is inside what is seen", async ({
  phone,
}) => {
  const { page, context } = phone;
  const card = await closedCard(page);
  const session = await context.newCDPSession(page);
  // Around a point right of and under the middle: what is seen then begins inside the page.
  await session.send("Input.synthesizePinchGesture", { x: 250, y: 500, scaleFactor: 1.5 });
  const seen = () =>
    page.evaluate(() => {
      const { offsetLeft, offsetTop, width, height, scale } =
        visualViewport ?? new VisualViewport();
      return { left: offsetLeft, top: offsetTop, width, height, scale };
    });
  expect((await seen()).scale).toBeGreaterThan(1.3);
  expect((await seen()).left).toBeGreaterThan(0);
  const { left, top } = await seen();
  const mark = await pointOf(page, "#second", "Vladimir Putin");
  await page.touchscreen.tap(mark.x - left, mark.y - top);
  await card.shows("President of Russia");
  // DevTools measures from the corner of what is seen.
  const box = await (await cardBox(page)).rect();
  const { width, height } = await seen();

  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(width);
  expect(box.bottom).toBeLessThanOrEqual(height);
});
