import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { cardText } from "./closed-card.ts";
import { launchBuilt } from "./launch-built.ts";
import { middleOfMark } from "./middle-of-mark.ts";

const end = new AbortController();
let browser: Browser;
let page: Page;
let extensionUrl: string;

const isMarked = async (text: string) => (await middleOfMark(page, text)) !== undefined;

/** A pointer that was on a mark must be seen elsewhere before the same card opens again. */
const LEAVE_MS = 400;

/** Rests the pointer on a mark. */
async function rest(text = "the islands"): Promise<void> {
  const point = await middleOfMark(page, text);
  if (point === undefined) throw new Error(`${text} is not marked`);
  await page.mouse.move(point.x + 150, point.y - 60);
  await new Promise((done) => setTimeout(done, LEAVE_MS));
  await page.mouse.move(point.x, point.y, { steps: 6 });
  await new Promise((done) => setTimeout(done, LEAVE_MS));
}

/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 20_000, interval: 100 };

/** A test that goes through several cards. */
const SLOW = { timeout: 90_000 };

beforeAll(async () => {
  ({ browser, extensionUrl } = await launchBuilt());
  page = await browser.newPage();
  await page.goto(`${await servePages(end.signal)}demo/en.html`);
});

afterAll(async () => {
  await browser.close();
  end.abort();
});

test("an article is marked", async () => {
  await vi.waitFor(async () => expect(await isMarked("the islands")).toBe(true), PATIENCE);
});

test("a card opens where the pointer rests, and Escape closes it", async () => {
  await rest();

  await vi.waitFor(
    async () =>
      expect(await cardText(browser, page)).toMatch(/Northern Territories.*Southern Kurils/),
    PATIENCE,
  );
  await page.keyboard.press("Escape");
  await vi.waitFor(async () => expect(await cardText(browser, page)).toBe(""), PATIENCE);
});

test("an edit in options reaches the open page", async () => {
  const options = await browser.newPage();
  // Firefox never reports the load event of an extension's page.
  await options.goto(`${extensionUrl}options.html#/dictionary/disputed-islands`, { waitUntil: [] });
  const label = await options.waitForSelector("::-p-aria([name='Kind in words (English)'])");
  await label?.click({ count: 3 });
  await label?.type("Four islands and island groups");
  await options.keyboard.press("Enter");

  await page.bringToFront();
  await vi.waitFor(async () => {
    await rest();
    expect(await cardText(browser, page)).toMatch(/four islands and island groups/i);
  }, PATIENCE);
});

test("an entity is found by a name in any script", async () => {
  const options = await browser.newPage();
  await options.goto(`${extensionUrl}options.html#/dictionary`, { waitUntil: [] });
  const search = await options.waitForSelector("input[type=search]");
  await search?.type("安倍晋三");
  await vi.waitFor(
    async () =>
      expect(await options.$eval(".entities li", (first) => first.textContent)).toContain(
        "Shinzo Abe",
      ),
    PATIENCE,
  );
  await options.close();
});

test("a table changes an entity on the open page, and undo takes it back", SLOW, async () => {
  const options = await browser.newPage();
  await options.goto(`${extensionUrl}options.html#/packs`, { waitUntil: [] });
  const table = join(mkdtempSync(join(tmpdir(), "gazetteer-table-")), "names.csv");
  writeFileSync(table, "id;kind;label:en\nshinzo-abe;leader;Head of a table\n");
  const input = await options.waitForSelector("input[type=file]");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(table);
  const apply = await options.waitForSelector("::-p-aria([name='Import'][role='button'])");
  await apply?.click();
  const shows = async (label: RegExp) => {
    await page.bringToFront();
    await vi.waitFor(async () => {
      // An open card stays as it is, and the way to the mark may lie under it.
      await page.keyboard.press("Escape");
      await rest("Shinzo Abe");
      expect(await cardText(browser, page)).toMatch(label);
    }, PATIENCE);
  };
  await shows(/head of a table/i);

  await options.bringToFront();
  const undo = await options.waitForSelector("::-p-aria([name='Undo'][role='button'])");
  await undo?.click();
  await shows(/japanese politician/i);
  await options.close();
});

test("a pack is saved as a file", async () => {
  const options = await browser.newPage();
  await options.goto(`${extensionUrl}options.html#/packs`, { waitUntil: [] });
  const save = await options.waitForSelector("::-p-aria([name='Save as a file'][role='button'])");
  await options.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    // A download of this Firefox goes where no test sees it.
    URL.createObjectURL = (file) => {
      if (file instanceof Blob)
        void file.text().then((text) => (document.title = text.slice(0, 40)));
      return create(file);
    };
  });
  await save?.click();
  await vi.waitFor(async () => expect(await options.title()).toContain('"format": 1'), PATIENCE);
});

test("an entity that is disabled in options leaves the open page", async () => {
  await vi.waitFor(async () => expect(await isMarked("Shinzo Abe")).toBe(true), PATIENCE);
  const options = await browser.newPage();
  await options.goto(`${extensionUrl}options.html#/dictionary/shinzo-abe`, { waitUntil: [] });
  const disable = await options.waitForSelector("::-p-aria([name='Disable'][role='button'])");
  await disable?.click();

  await page.bringToFront();
  await vi.waitFor(async () => expect(await isMarked("Shinzo Abe")).toBe(false), PATIENCE);
});

test("a page that was kept while an entity was enabled has its marks when it comes back", async () => {
  const address = page.url();
  await page.evaluate(() => Object.assign(window, { isKept: true }));
  await page.goto(new URL("/strict.html", address).href);
  const options = await browser.newPage();
  await options.goto(`${extensionUrl}options.html#/dictionary/shinzo-abe`, { waitUntil: [] });
  const enable = await options.waitForSelector("::-p-aria([name='Enable'][role='button'])");
  await enable?.click();
  await options.waitForSelector("::-p-aria([name='Disable'][role='button'])");

  await page.bringToFront();
  await page.evaluate(() => void setTimeout(() => history.back()));
  await vi.waitFor(async () => expect(await isMarked("Shinzo Abe")).toBe(true), PATIENCE);
  expect(await page.evaluate(() => "isKept" in window)).toBe(true);
});
