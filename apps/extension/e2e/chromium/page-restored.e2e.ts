import { type BrowserContext, expect, type Page } from "@playwright/test";
import { launch } from "puppeteer-core";
import { LAUNCH, launchInstalled, test as base } from "./extension-test.ts";
import { paintedTexts } from "./page-state.ts";

/** With the back/forward cache, which Playwright switches off. */
const test = base.extend<{ own: BrowserContext }>({
  own: async ({}, use) => {
    const context = await launchInstalled({
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    });
    await use(context);
    await context.close();
  },
});

/** A new profile installs, seeds and compiles first. */
const PATIENCE = { timeout: 30_000 };

async function open(own: BrowserContext, url: string): Promise<Page> {
  const page = await own.newPage();
  await page.goto(url);
  await page.bringToFront();
  await expect.poll(() => paintedTexts(page), PATIENCE).toEqual(["Kunashir"]);
  return page;
}

test("a page that was kept comes back with its marks, and goes on living", async ({
  own,
  pagesUrl,
}) => {
  const page = await open(own, `${pagesUrl}living.html`);
  await page.evaluate(() => {
    (window as unknown as { isKept: boolean }).isKept = true;
  });
  await page.goto(`${pagesUrl}grounds.html`);
  await expect.poll(() => paintedTexts(page)).not.toEqual([]);
  await page.goBack({ waitUntil: "commit" });

  // The same page, not a new one: nothing of ours kept it from being kept.
  expect(await page.evaluate(() => (window as unknown as { isKept?: boolean }).isKept)).toBe(true);
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir"]);
  await page.click("#late");
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Iturup"]);
});

/** The extension's own interface, in its own background. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url: string }[]>;
    discard(tab: number): Promise<unknown>;
    update(tab: number, change: object): Promise<unknown>;
  };
}

test("a tab that the browser put aside has its marks when it is chosen again", async ({
  own,
  pagesUrl,
}) => {
  const url = `${pagesUrl}living.html`;
  const before = await open(own, url);
  await before.evaluate(() => {
    (window as unknown as { isKept: boolean }).isKept = true;
  });
  await (await own.newPage()).bringToFront();
  await own.serviceWorkers()[0]?.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (tab === undefined) throw new Error("the tab is gone");
    await chrome.tabs.discard(tab.id);
    const aside = (await chrome.tabs.query({ discarded: true }))[0];
    if (aside === undefined) throw new Error("the tab was not put aside");
    await chrome.tabs.update(aside.id, { active: true });
  }, url);

  const restored = async () => {
    const page = own.pages().find((one) => one.url() === url);
    if (page === undefined || (await page.evaluate(() => "isKept" in window))) return [];
    return paintedTexts(page);
  };
  await expect.poll(() => restored().catch(() => []), PATIENCE).toEqual(["Kunashir"]);
});

test("a page that is rendered in advance is read when it is shown", async ({ pagesUrl }) => {
  // Playwright keeps Chromium from rendering in advance.
  const browser = await launch({
    browser: "chrome",
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox", ...LAUNCH.args],
    ignoreDefaultArgs: ["--disable-extensions"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${pagesUrl}living.html`);
    const marks = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map(({ startContainer }) => startContainer.nodeValue?.slice(0, 8)),
        ),
      );
    // The tab that welcomes comes to the front by itself, once.
    const inFront = () => page.bringToFront().then(marks);
    await expect.poll(inFront, PATIENCE).toEqual(["Kunashir"]);
    await page.goto(`${pagesUrl}advance.html`);
    // Time for a page that nobody sees to be rendered.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await page.click("#next");

    const shownAt = () =>
      page.evaluate(() => {
        const [entry] = performance.getEntriesByType("navigation");
        return location.pathname.endsWith("living.html") && entry && "activationStart" in entry
          ? Number(entry.activationStart)
          : 0;
      });
    await expect.poll(shownAt).toBeGreaterThan(1_000);
    await expect.poll(marks).toEqual(["Kunashir"]);
  } finally {
    await browser.close();
  }
});
