import { type BrowserContext, expect, type Page } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rest } from "./card-hands.ts";
import { type ClosedCard, closedCard } from "./closed-card.ts";
import { LAUNCH, test as base } from "./extension-test.ts";
import { disableExtension, reloadExtension, setSiteAccess } from "./extensions-page.ts";
import { openSurface } from "./open-surface.ts";
import { paintedTexts } from "./page-state.ts";

/** A browser of its own for each test, because these tests change what all others stand on. */
const test = base.extend<{ own: BrowserContext; id: string }>({
  own: async ({ playwright }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "gazetteer-life-"));
    const context = await playwright.chromium.launchPersistentContext(profile, LAUNCH);
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },
  id: async ({ own }, use) => {
    const worker = own.serviceWorkers()[0] ?? (await own.waitForEvent("serviceworker"));
    await use(new URL(worker.url()).host);
  },
});

/** Long enough for a loaded machine to install, seed and compile. */
const PATIENCE = { timeout: 20_000 };

/** An article, once it is marked. */
async function openArticle(own: BrowserContext, pagesUrl: string): Promise<Page> {
  const page = await own.newPage();
  await page.goto(`${pagesUrl}demo/en.html`);
  await expect.poll(async () => (await paintedTexts(page)).length, PATIENCE).toBeGreaterThan(3);
  return page;
}

/** Rests on a mark of the article until its card is there. */
async function showCard(page: Page): Promise<ClosedCard> {
  const card = await closedCard(page);
  await expect(async () => {
    await rest(page, "article", "the islands");
    await expect.poll(card.text, { timeout: 2_000 }).toContain("Southern Kurils");
  }).toPass(PATIENCE);
  return card;
}

test("installation opens the welcome page once, and marks the pages that are open", async ({
  own,
  id,
  pagesUrl,
}) => {
  const page = await own.newPage();
  await page.goto(`${pagesUrl}demo/en.html`);

  await expect
    .poll(
      () =>
        own.pages().filter((each) => each.url() === `chrome-extension://${id}/welcome.html`).length,
      PATIENCE,
    )
    .toBe(1);
  await page.bringToFront();
  await expect.poll(async () => (await paintedTexts(page)).length, PATIENCE).toBeGreaterThan(3);
});

test("an update takes over in open pages: marks once, cards from the new copy, no second welcome", async ({
  own,
  id,
  pagesUrl,
}) => {
  const page = await openArticle(own, pagesUrl);
  const before = await paintedTexts(page);
  for (const each of own.pages()) if (each.url().endsWith("welcome.html")) await each.close();

  await reloadExtension(own, id);
  await page.bringToFront();

  await expect.poll(() => paintedTexts(page), PATIENCE).toEqual(before);
  await showCard(page);
  expect(own.pages().filter((each) => each.url().endsWith("welcome.html"))).toEqual([]);
});

test("an extension that is switched off takes its marks and its card with it", async ({
  own,
  id,
  pagesUrl,
}) => {
  const page = await openArticle(own, pagesUrl);
  await page.bringToFront();
  const card = await showCard(page);

  await disableExtension(own, id);
  await page.bringToFront();
  await expect.poll(() => paintedTexts(page)).toEqual([]);
  await card.isGone();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("where access is withheld the popup says so and offers to ask", async ({
  own,
  id,
  pagesUrl,
}) => {
  await setSiteAccess(own, id, "ON_CLICK");
  const page = await own.newPage();
  await page.goto(`${pagesUrl}demo/en.html`);

  const popup = await openSurface(own, `chrome-extension://${id}/`, "popup", page);

  await expect(popup.getByText("Gazetteer has no access to this site.")).toBeVisible();
  await expect(popup.getByRole("button", { name: "Give access to news sites" })).toBeVisible();
  expect(await paintedTexts(page)).toEqual([]);
});
