import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { cardBoxes, cardText } from "./closed-card.ts";
import { inBrowserWindow } from "./in-browser-window.ts";
import { launchBuilt } from "./launch-built.ts";
import { middleOfMark } from "./middle-of-mark.ts";

const end = new AbortController();
/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 30_000, interval: 100 };

let browser: Browser;
let page: Page;
let own: Page;
let pages: string;

beforeAll(async () => {
  const launched = await launchBuilt();
  ({ browser } = launched);
  pages = await servePages(end.signal);
  own = await browser.newPage();
  // Firefox never reports the load event of an extension's page.
  await own.goto(`${launched.extensionUrl}welcome.html`, { waitUntil: [] });
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
});

afterAll(async () => {
  await browser.close();
  end.abort();
});

beforeEach(() => page.mouse.move(2, 2));

async function visit(name: string): Promise<void> {
  await page.goto(pages + name);
  await page.bringToFront();
}

/** Middle of the mark with this text, once it is there. */
function pointOf(text: string, within?: string): Promise<{ x: number; y: number }> {
  return vi.waitFor(async () => {
    const point = await middleOfMark(page, text, within);
    if (point === undefined) throw new Error(`${text} is not marked`);
    return point;
  }, PATIENCE);
}

async function rest(text: string, within?: string): Promise<{ x: number; y: number }> {
  const point = await pointOf(text, within);
  await page.mouse.move(point.x + 120, point.y + 90);
  await page.mouse.move(point.x, point.y, { steps: 6 });
  return point;
}

const shows = (words: string | RegExp) =>
  vi.waitFor(async () => expect(await cardText(browser, page)).toMatch(words), PATIENCE);
const isGone = () =>
  vi.waitFor(async () => expect(await cardText(browser, page)).toBe(""), PATIENCE);

/** What a keyboard shortcut of the extension does. */
function command(name: "next" | "previous"): Promise<void> {
  return own.evaluate(
    async (url, sent) => {
      const { browser: api } = globalThis as unknown as {
        browser: {
          tabs: {
            query(filter: object): Promise<{ id: number; url?: string }[]>;
            sendMessage(tab: number, message: object): Promise<unknown>;
          };
        };
      };
      const tab = (await api.tabs.query({})).find((one) => one.url === url);
      if (tab) await api.tabs.sendMessage(tab.id, { type: "goTo", to: sent });
    },
    page.url(),
    name,
  );
}

test("a card stands beside its mark, inside the window, and goes with the pointer", async () => {
  await visit("card.html");
  const mark = await rest("Kunashir");
  await shows("Kunashiri");
  const [box] = await cardBoxes(browser, page, { className: "root box" });
  expect(Math.round((box?.right ?? 0) - (box?.left ?? 0))).toBe(400);
  expect(box?.top).toBeGreaterThanOrEqual(0);
  expect(box?.bottom).toBeLessThanOrEqual(800);
  const { left = 0, right = 0, top = 0, bottom = 0 } = box ?? {};
  expect(mark.y < top || mark.y > bottom || mark.x < left || mark.x > right).toBe(true);

  // Through the gap onto the card: it stays longer than any way back would take.
  await page.mouse.move((box?.left ?? 0) + 60, (box?.top ?? 0) + 60, { steps: 8 });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await cardText(browser, page)).toMatch("Kunashiri");

  await page.mouse.move(2, 2, { steps: 4 });
  await isGone();
});

test("by touch a tap on a mark opens its card, a tap outside closes it", async () => {
  await visit("card.html");
  const mark = await pointOf("Vladimir Putin");
  await page.touchscreen.tap(mark.x, mark.y);
  await shows("President of Russia");
  await page.touchscreen.tap(990, 790);
  await isGone();
});

test("Escape closes the card alone: the page does not hear it", async () => {
  await visit("card.html");
  await page.evaluate(() =>
    document.addEventListener("keydown", ({ key }) => document.body.append(`heard ${key}`), true),
  );
  await rest("Vladimir Putin");
  await shows("President of Russia");
  await page.keyboard.press("Escape");
  await isGone();

  expect(await page.evaluate(() => document.body.textContent)).not.toContain("heard");
});

test("by keyboard: a ring and a card at the next mark, Enter goes in, Escape goes back", async () => {
  await visit("card.html");
  await pointOf("Vladimir Putin");
  await page.focus("#before");
  await command("next");
  await shows("Press Enter to read the card");
  await vi.waitFor(
    async () => expect(await cardBoxes(browser, page, { className: "ring" })).toHaveLength(1),
    PATIENCE,
  );
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("");
  await page.keyboard.press("Escape");
  await isGone();

  expect(await page.evaluate(() => document.activeElement?.id)).toBe("before");
});

test("inside a modal dialog the card takes presses", async () => {
  await visit("card.html");
  await page.evaluate(() => document.querySelector<HTMLDialogElement>("#dialog")?.showModal());
  await rest("Shikotan");
  await shows("Shikotan");
  const [pin] = await cardBoxes(browser, page, { button: "Keep open" });
  await page.mouse.click(((pin?.left ?? 0) + (pin?.right ?? 0)) / 2, (pin?.top ?? 0) + 12);
  await vi.waitFor(
    async () => expect(await cardBoxes(browser, page, { button: "Let it close" })).toHaveLength(1),
    PATIENCE,
  );
  await page.keyboard.press("Escape");
  await isGone();

  expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
});

test("under the strictest policy the card has its looks", async () => {
  await visit("strict.html");
  await rest("Kunashir");
  await shows("Kunashiri");
  const [box] = await cardBoxes(browser, page, { className: "root box" });

  expect(Math.round((box?.right ?? 0) - (box?.left ?? 0))).toBe(400);
});

test("beside an Arabic name the card ends where its word begins, at the right", async () => {
  await visit("scripts.html");
  await page.evaluate(() =>
    document.querySelector("#arabic-names")?.scrollIntoView({ block: "center" }),
  );
  const mark = await rest("شيكوتان", "#arabic-names");
  await shows("Shikotan");
  const [box] = await cardBoxes(browser, page, { className: "root box" });
  const [left, right] = [box?.left ?? 0, box?.right ?? 0];

  expect(left).toBeLessThan(mark.x);
  expect(right - mark.x).toBeLessThan(mark.x - left);
});

test("beside vertical lines the card covers neither the mark nor the line", async () => {
  await visit("scripts.html");
  const mark = await rest("国後島", "#vertical");
  await shows("Kunashiri");
  const [box] = await cardBoxes(browser, page, { className: "root box" });

  expect(mark.x < (box?.left ?? 0) || mark.x > (box?.right ?? 0)).toBe(true);
});

test("a card that is open when the full screen ends is seen beside its mark", async () => {
  await visit("card.html");
  await pointOf("Kunashir");
  await page.evaluate(() =>
    document.querySelector("#before")?.addEventListener("click", () => {
      void document.querySelector("article")?.requestFullscreen();
    }),
  );
  await page.click("#before");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await rest("Kunashir");
  await shows("Kunashiri");
  await page.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(() => document.fullscreenElement === null);

  await vi.waitFor(async () => {
    const [box] = await cardBoxes(browser, page, { className: "root box" });
    const isInFront = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.matches("html > div:empty"),
      (box?.left ?? 0) + 20,
      (box?.top ?? 0) + 20,
    );
    expect(isInFront).toBe(true);
  }, PATIENCE);
});

test("where text alone is enlarged the card is as much wider", async () => {
  await visit("card.html");
  await pointOf("Kunashir");
  const enlarge = (by: number) =>
    inBrowserWindow(
      browser,
      `ZoomManager.useFullZoom = ${by === 1}; FullZoom.setZoom(${by}, gBrowser.selectedBrowser)`,
    );
  await enlarge(2);
  await page.evaluate(() => document.querySelector("#third")?.scrollIntoView());
  await rest("Kunashir");
  await shows("Kunashiri");
  const [box] = await cardBoxes(browser, page, { className: "root box" });
  await enlarge(1);

  expect(Math.round((box?.right ?? 0) - (box?.left ?? 0))).toBe(800);
});
