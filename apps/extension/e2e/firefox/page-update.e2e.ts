import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { cardText } from "./closed-card.ts";
import { BUILT, launchBuilt } from "./launch-built.ts";
import { markedParts } from "./marked-parts.ts";
import { middleOfMark } from "./middle-of-mark.ts";

const end = new AbortController();
/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 20_000, interval: 100 };
const GECKO_ID = "gazetteer@gazetteer.example";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser } = await launchBuilt());
  page = await browser.newPage();
  await page.goto(`${await servePages(end.signal)}living.html`);
  await page.bringToFront();
});

afterAll(async () => {
  await browser.close();
  end.abort();
});

const marked = async () =>
  (await markedParts(page)).map(({ name, text, line }) => `${name} ${text} ${line}`);

const showsMarks = (texts: readonly string[]) =>
  vi.waitFor(async () => expect(await marked()).toEqual(texts), PATIENCE);

const showsCard = (words: RegExp) =>
  vi.waitFor(async () => expect(await cardText(browser, page)).toMatch(words), PATIENCE);

test("when another copy of the extension comes, marks and cards of the one before are gone", async () => {
  await showsMarks(["gz-1l Kunashir underline"]);
  const point = await middleOfMark(page, "Kunashir");
  await page.mouse.move((point?.x ?? 0) + 120, (point?.y ?? 0) + 90);
  await page.mouse.move(point?.x ?? 0, point?.y ?? 0, { steps: 6 });
  await showsCard(/Kunashiri/);
  await page.mouse.move(2, 2);
  // The scripts end at once, and take nothing with them but the style of marks.
  await browser.uninstallExtension(GECKO_ID);
  expect((await marked()).join()).not.toContain("underline");

  await browser.installExtension(BUILT);
  await page.bringToFront();
  await showsMarks(["gz-1l Kunashir underline"]);
  await showsCard(/^$/);
});
