import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { inBrowserWindow } from "./in-browser-window.ts";
import { launchBuilt } from "./launch-built.ts";
import { markedParts } from "./marked-parts.ts";

const end = new AbortController();
/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 20_000, interval: 100 };

let browser: Browser;
let page: Page;
let own: Page;
let address: string;

beforeAll(async () => {
  const launched = await launchBuilt();
  ({ browser } = launched);
  address = `${await servePages(end.signal)}density.html`;
  own = await browser.newPage();
  // Firefox never reports the load event of an extension's page.
  await own.goto(`${launched.extensionUrl}welcome.html`, { waitUntil: [] });
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 1600 });
});

afterAll(async () => {
  await browser.close();
  end.abort();
});

const countMarks = async () => (await markedParts(page)).length;

async function showsMarks(): Promise<void> {
  await page.bringToFront();
  await vi.waitFor(async () => expect(await countMarks()).toBeGreaterThan(3), PATIENCE);
}

/** Of the tab with the page: what its surfaces list. */
const countMentions = () =>
  own.evaluate(async (url) => {
    const { browser: api } = globalThis as unknown as {
      browser: {
        tabs: {
          query(filter: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(tab: number, message: object): Promise<{ page: { mentions: unknown[] } }>;
        };
      };
    };
    const tab = (await api.tabs.query({})).find((one) => one.url === url);
    return (
      tab && (await api.tabs.sendMessage(tab.id, { type: "pageMentions" })).page.mentions.length
    );
  }, address);

test("nothing is painted under forced colours, and everything is listed", async () => {
  await page.goto(address);
  await showsMarks();
  const all = await countMentions();
  expect(all).toBeGreaterThan(5);

  await inBrowserWindow(
    browser,
    'Services.prefs.setIntPref("browser.display.document_color_use", 2)',
  );
  await vi.waitFor(async () => expect(await countMarks()).toBe(0), PATIENCE);
  expect(await countMentions()).toBe(all);

  await inBrowserWindow(
    browser,
    'Services.prefs.clearUserPref("browser.display.document_color_use")',
  );
  await showsMarks();
});

test("a tab that the browser put aside has its marks when it is chosen again", async () => {
  await own.bringToFront();
  await own.evaluate(async (url) => {
    const { browser: api } = globalThis as unknown as {
      browser: {
        tabs: {
          query(filter: object): Promise<{ id: number; url?: string }[]>;
          discard(tab: number): Promise<void>;
          update(tab: number, change: object): Promise<unknown>;
        };
      };
    };
    const tab = (await api.tabs.query({})).find((one) => one.url === url);
    if (tab === undefined) throw new Error("no tab");
    await api.tabs.discard(tab.id);
    await api.tabs.update(tab.id, { active: true });
  }, address);
  // It has another frame of its own now.
  await vi.waitFor(async () => {
    const restored = (await browser.pages()).find((one) => one.url() === address);
    if (restored === undefined) throw new Error("not restored yet");
    page = restored;
    expect(await countMarks()).toBeGreaterThan(3);
  }, PATIENCE);
});
