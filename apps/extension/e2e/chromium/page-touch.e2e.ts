import { type BrowserContext, expect } from "@playwright/test";
import { closedCard } from "./closed-card.ts";
import { launchInstalled, test as base } from "./extension-test.ts";
import { paintedTexts, pointOf } from "./page-state.ts";

/** A window like that of a phone, with fingers. */
const test = base.extend<{ phone: BrowserContext }>({
  phone: async ({}, use) => {
    const context = await launchInstalled({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 780 },
    });
    await use(context);
    await context.close();
  },
});

test("a tap on a mark opens its card, one beside it closes it, and links stay the page's", async ({
  phone,
  pagesUrl,
}) => {
  const page = await phone.newPage();
  await page.goto(`${pagesUrl}controls.html`);
  await expect(async () => {
    // The tab that welcomes comes to the front by itself, once.
    await page.bringToFront();
    expect(await paintedTexts(page)).toContain("Kunashir");
  }).toPass({ timeout: 30_000 });
  const card = await closedCard(page);

  const mark = await pointOf(page, "#plain", "Kunashir");
  await page.touchscreen.tap(mark.x, mark.y);
  await card.shows("Kunashir");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  // Above the line: the card stands under it.
  await page.touchscreen.tap(mark.x + 200, mark.y - 40);
  await card.isGone();

  const link = await pointOf(page, "#link", "Shikotan");
  await page.touchscreen.tap(link.x, link.y);
  await expect.poll(() => new URL(page.url()).hash).toBe("#followed");
  await page.waitForTimeout(700);
  expect(await card.text()).toBe("");
});
