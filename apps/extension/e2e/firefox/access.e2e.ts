import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { launchBuilt } from "./launch-built.ts";

const end = new AbortController();
let browser: Browser;
let article: Page;
let extensionUrl: string;

const markCount = () =>
  article.evaluate(() => [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0));

/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 20_000, interval: 100 };

beforeAll(async () => {
  ({ browser, extensionUrl } = await launchBuilt({
    // As for readers whose Firefox does not give access at installation.
    "extensions.originControls.grantByDefault": false,
    // The browser's own question cannot be answered by a test: it counts as answered with yes.
    "extensions.webextOptionalPermissionPrompts": false,
  }));
  article = await browser.newPage();
  await article.goto(`${await servePages(end.signal)}demo/en.html`);
});

afterAll(async () => {
  await browser.close();
  end.abort();
});

test("without access nothing is marked, and the button of the welcome page gives it", async () => {
  expect(await markCount()).toBe(0);
  const welcome = await browser.newPage();
  // Firefox never reports the load event of an extension's page.
  await welcome.goto(`${extensionUrl}welcome.html`, { waitUntil: [] });
  const give = await welcome.waitForSelector(
    "::-p-aria([name='Give access to news sites'][role='button'])",
  );

  await give?.click();
  await article.bringToFront();

  await vi.waitFor(async () => expect(await markCount()).toBeGreaterThan(3), PATIENCE);
});
