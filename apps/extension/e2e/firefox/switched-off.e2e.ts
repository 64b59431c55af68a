import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { cardBoxes, cardText } from "./closed-card.ts";
import { inBrowserWindow } from "./in-browser-window.ts";
import { launchBuilt } from "./launch-built.ts";
import { markedParts } from "./marked-parts.ts";
import { middleOfMark } from "./middle-of-mark.ts";

const end = new AbortController();
/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 20_000, interval: 100 };

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

const switched = (to: "enable" | "disable") =>
  inBrowserWindow(
    browser,
    `await (await AddonManager.getAddonByID("gazetteer@gazetteer.example")).${to}()`,
  );

/** Of marks, without tints. */
const lines = async () =>
  (await markedParts(page))
    .filter(({ name }) => /^gz-\d/.test(name))
    .map(({ text, line }) => `${text} ${line}`);

/** What a press in the middle of the card that was opened last would meet. */
async function atCard(): Promise<string | undefined> {
  const [box] = await cardBoxes(browser, page, { className: "root box" });
  if (box === undefined) return undefined;
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName,
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  );
}

test("an open card goes with an extension that is switched off, and does not come back with it", async () => {
  await vi.waitFor(async () => expect(await lines()).toEqual(["Kunashir underline"]), PATIENCE);
  const point = await middleOfMark(page, "Kunashir");
  await page.mouse.move((point?.x ?? 0) + 120, (point?.y ?? 0) + 90);
  await page.mouse.move(point?.x ?? 0, point?.y ?? 0, { steps: 6 });
  await vi.waitFor(
    async () => expect(await cardText(browser, page)).toMatch("Kunashiri"),
    PATIENCE,
  );
  expect(await atCard()).toBe("div");

  await switched("disable");
  await vi.waitFor(async () => expect(await atCard()).not.toBe("div"), PATIENCE);
  expect(await lines()).toEqual(["Kunashir none"]);

  await switched("enable");
  await vi.waitFor(async () => expect(await lines()).toEqual(["Kunashir underline"]), PATIENCE);
  expect(await atCard()).not.toBe("div");
});
