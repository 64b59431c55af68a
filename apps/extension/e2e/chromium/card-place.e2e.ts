import { expect } from "@playwright/test";
import { cardBox } from "./card-box.ts";
import { rest } from "./card-hands.ts";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { paintedTexts, settled, visit } from "./page-state.ts";

test.beforeEach(({ page, context, pagesUrl }) => visit(context, page, `${pagesUrl}card.html`));

test("in the middle of the window the first view is seen whole, and a second press folds again", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addStyleTag({ content: "body { padding-block: 100vh }" });
  const card = await closedCard(page);
  await page.evaluate(() =>
    document.querySelector("#third")?.scrollIntoView({ block: "center", behavior: "instant" }),
  );
  const mark = await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const { left, right, top, bottom } = await (await cardBox(page)).rect();
  expect(mark.x < left || mark.x > right || mark.y < top || mark.y > bottom).toBe(true);

  await card.press("More");
  await card.shows("Less");
  await page.mouse.down();
  await page.mouse.up();
  await card.shows("More");
});

test("inside a modal dialog the card takes presses", async ({ page }) => {
  const card = await closedCard(page);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>("#dialog")?.showModal());
  await expect.poll(() => paintedTexts(page)).toContain("Shikotan");
  await rest(page, "#inside", "Shikotan");
  await card.shows("Shikotan");
  await card.press("More");

  await card.shows("Less");
});

test("in a popover of the page the card takes presses, and the popover stays", async ({ page }) => {
  const card = await closedCard(page);
  await page.evaluate(() => {
    const dialog = document.querySelector<HTMLDialogElement>("#dialog");
    dialog?.setAttribute("popover", "");
    dialog?.showPopover();
  });
  await expect.poll(() => paintedTexts(page)).toContain("Shikotan");
  await rest(page, "#inside", "Shikotan");
  await card.shows("Shikotan");
  await card.press("More");

  await card.shows("Less");
  await expect(page.locator("#dialog")).toBeVisible();
});

test("beside vertical lines the card covers neither the mark nor the line", async ({
  page,
  context,
}) => {
  await page.addStyleTag({ content: "body { writing-mode: vertical-rl; max-block-size: none }" });
  await settled(context, page);
  await page.waitForTimeout(300);
  const card = await closedCard(page);
  const mark = await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const { right } = await (await cardBox(page)).rect();

  expect(right).toBeLessThan(mark.x);
  expect(right).toBeGreaterThan(mark.x - 40);
});

test("whatever the page does to its root, the card is beside its mark and looks like itself", async ({
  page,
  context,
}) => {
  await page.addStyleTag({
    content: "html { max-inline-size: 30rem; margin-inline: auto; zoom: 1.5; filter: invert(1) }",
  });
  await page.locator("#third").scrollIntoViewIfNeeded();
  await settled(context, page);
  const card = await closedCard(page);
  const mark = await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const box = await cardBox(page);
  const { left, right, top, bottom } = await box.rect();

  expect(Math.round(right - left)).toBe(400);
  const apart = Math.max(left - mark.x, mark.x - right, top - mark.y, mark.y - bottom);
  expect(apart).toBeGreaterThan(0);
  expect(apart).toBeLessThan(90);
  expect(await box.style("background-color")).toBe("rgb(27, 30, 35)");
});

test("the card is as dark as the page under the mark, which has just turned dark", async ({
  page,
}) => {
  const card = await closedCard(page);
  await page.addStyleTag({ content: "html { background: #111; color: #eee }" });
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");

  expect(await (await cardBox(page)).style("background-color")).toBe("rgb(27, 30, 35)");
});

test("under the strictest policy the card has its looks", async ({ page, context, pagesUrl }) => {
  await visit(context, page, `${pagesUrl}strict.html`);
  const card = await closedCard(page);
  await rest(page, "body", "Kunashir");
  await card.shows("Kunashiri");
  const { left, right } = await (await cardBox(page)).rect();

  expect(Math.round(right - left)).toBe(400);
});

test("on a right-to-left page the card stands beside its mark, inside the window", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.goto(`${pagesUrl}scripts.html`);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await settled(context, page);
  const card = await closedCard(page);
  const mark = await rest(page, "#arabic", "Kunashir");
  await card.shows("Kunashiri");
  const { left, right, top, bottom } = await (await cardBox(page)).rect();
  const { width } = page.viewportSize() ?? { width: 0 };

  expect(mark.y < top || mark.y > bottom).toBe(true);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
  // Aligned where lines begin: its right edge is that of the mark, give or take the window's edge.
  expect(right).toBeGreaterThan(mark.x);
  expect(left).toBeLessThan(mark.x);
});

test("the card of an Arabic name stands where its word begins, at the right", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.setViewportSize({ width: 1000, height: 1600 });
  await page.goto(`${pagesUrl}scripts.html`);
  await settled(context, page);
  const card = await closedCard(page);
  const mark = await rest(page, "#arabic-names", "شيكوتان");
  await card.shows("Shikotan");
  const { left, right, top, bottom } = await (await cardBox(page)).rect();

  expect(mark.y < top || mark.y > bottom).toBe(true);
  expect(left).toBeLessThan(mark.x);
  expect(right).toBeGreaterThan(mark.x);
  // A card beside left-to-right text begins at its mark; here it ends there.
  expect(right - mark.x).toBeLessThan(mark.x - left);
});

test("over a full-screen element the card is shown and takes presses", async ({ page }) => {
  const card = await closedCard(page);
  await page.evaluate(() =>
    document.querySelector("#before")?.addEventListener("click", () => {
      void document.querySelector("article")?.requestFullscreen();
    }),
  );
  await page.click("#before");
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.localName))
    .toBe("article");
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await card.press("More");
  await card.shows("Less");
  await page.keyboard.press("Escape");
  await card.isGone();

  expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe("article");
});

test("at 400% zoom the card is inside the window and nothing scrolls sideways", async ({
  page,
}) => {
  // What is left of 1280 by 1024 pixels.
  const window = { width: 320, height: 256 };
  await page.setViewportSize(window);
  await page.locator("#third").scrollIntoViewIfNeeded();
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const { left, right, top, bottom } = await (await cardBox(page)).rect();

  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(window.width);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.height);
});
