import { expect, type Page } from "@playwright/test";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { paintedTexts, pointOf, settled } from "./page-state.ts";

/** What `controls.html` counts. */
interface ControlsPage {
  keys: string[];
  presses: number;
}

test.beforeEach(async ({ page, context, pagesUrl }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.mouse.move(5, 5);
  await page.goto(`${pagesUrl}controls.html`);
  await page.bringToFront();
  await settled(context, page);
});

/** Comes in from outside to a mark and stops: a straight way in steps, as a hand makes it. */
async function restOn(
  page: Page,
  selector: string,
  text: string,
): Promise<{ x: number; y: number }> {
  await expect.poll(() => paintedTexts(page)).toContain(text);
  const point = await pointOf(page, selector, text);
  await page.mouse.move(point.x + 120, point.y + 40);
  await page.mouse.move(point.x, point.y, { steps: 5 });
  return point;
}

test("a pointer that passes by opens nothing", async ({ page }) => {
  const card = await closedCard(page);
  await expect.poll(() => paintedTexts(page)).toContain("Sergei Lavrov");
  const { x, y } = await pointOf(page, "#row", "Sergei Lavrov");
  await page.mouse.move(x - 90, y);
  // Thirty marks in a row: one, thirty times, at the pace of a hand that goes along a line.
  for (let pass = 0; pass < 30; pass += 1)
    await page.mouse.move(x + (pass % 2 === 0 ? 90 : -90), y, { steps: 6 });
  await page.mouse.move(950, 5);
  await page.waitForTimeout(800);

  expect(await card.text()).toBe("");
});

test("a card opens under a pen that trembles", async ({ page }) => {
  await expect.poll(() => paintedTexts(page)).toContain("Kunashir");
  const card = await closedCard(page);
  const { x, y } = await pointOf(page, "#plain", "Kunashir");
  const session = await page.context().newCDPSession(page);
  const hover = (by: number) =>
    session.send("Input.dispatchMouseEvent", {
      type: "mouseMoved",
      pointerType: "pen",
      x: x + by,
      y,
    });
  let isThere = false;
  void card.shows("Kunashir").then(() => (isThere = true));
  // It says so with every frame, and never rests: nothing waits until the page has heard one.
  const end = Date.now() + 10_000;
  const sent: Promise<unknown>[] = [];
  while (Date.now() < end && !isThere) {
    sent.push(hover(sent.length % 3));
    await page.waitForTimeout(5);
  }
  // Not only once it rests at last.
  expect(isThere).toBe(true);
  await Promise.all(sent);
});

for (const { what, selector, name } of [
  { what: "text that a pointer goes through", selector: "#through", name: "Shikotan" },
  { what: "a teaser that its link fills", selector: "#teaser", name: "Iturup" },
])
  test(`a card opens over ${what}`, async ({ page }) => {
    const card = await closedCard(page);
    await restOn(page, selector, name);
    await card.shows(name);
  });

test("Escape closes the card alone, and not again until the pointer has left", async ({ page }) => {
  const card = await closedCard(page);
  const point = await restOn(page, "#plain", "Kunashir");
  await card.shows("Kunashir");
  await page.keyboard.press("Escape");
  await card.isGone();
  await page.mouse.move(point.x + 2, point.y);
  await page.waitForTimeout(700);
  expect(await card.text()).toBe("");
  expect(await page.evaluate(() => (window as unknown as ControlsPage).keys)).toEqual([]);

  // With no card open, the key is the page's.
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => (window as unknown as ControlsPage).keys)).toEqual([
    "keydown Escape",
    "keyup Escape",
  ]);

  // Away for a moment is away: the pointer need not rest there.
  await page.mouse.move(5, 5);
  await page.waitForTimeout(60);
  await page.mouse.move(point.x, point.y, { steps: 5 });
  await card.shows("Kunashir");
});

test("a script that is run anew leaves the keys to the copy that hears them first", async ({
  page,
  context,
}) => {
  await context.serviceWorkers()[0]?.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
        scripting: { executeScript(injection: object): Promise<unknown> };
      };
    };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ["/page.js"] });
  }, page.url());
  await settled(context, page);

  const card = await closedCard(page);
  await restOn(page, "#plain", "Kunashir");
  await card.shows("Kunashir");
  await page.keyboard.press("Escape");
  await card.isGone();
  expect(await page.evaluate(() => (window as unknown as ControlsPage).keys)).toEqual([]);
});

test("where a key must be held, the card comes when it goes down", async ({ page, context }) => {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error("the background does not run");
  const own = await context.newPage();
  await own.goto(new URL("/options.html#/reading", worker.url()).href);
  await own.getByRole("radio", { name: "Only while Alt is held" }).check();
  await page.bringToFront();
  const card = await closedCard(page);
  await expect(async () => {
    // A card that was opened before the page had heard goes when the pointer does.
    await page.mouse.move(5, 5);
    await card.isGone();
    await restOn(page, "#plain", "Kunashir");
    await page.waitForTimeout(900);
    expect(await card.text()).toBe("");
  }).toPass();
  await page.keyboard.down("Alt");
  await card.shows("Kunashir");
  await page.keyboard.up("Alt");
  await page.keyboard.press("Escape");

  await own.getByRole("radio", { name: "When the pointer rests" }).check();
  await page.bringToFront();
  await expect(async () => {
    // Where Escape sent a card away, it comes again once the pointer was seen elsewhere.
    await page.mouse.move(5, 5);
    await page.waitForTimeout(60);
    await restOn(page, "#plain", "Kunashir");
    await page.waitForTimeout(900);
    expect(await card.text()).toContain("Kunashir");
  }).toPass();
  await own.close();
});

test("a dialog of the page stays when Escape closes the card over it", async ({ page }) => {
  const card = await closedCard(page);
  await page.click("#show");
  await restOn(page, "#dialog", "Vladimir Putin");
  await card.shows("Putin");
  await page.keyboard.press("Escape");
  await card.isGone();

  expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(false);
});

test("links and buttons do what the page wants", async ({ page }) => {
  await restOn(page, "#link", "Shikotan");
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).hash).toBe("#followed");
  await page.click("#button");
  expect(await page.evaluate(() => (window as unknown as ControlsPage).presses)).toBe(1);
});

test("text is selected and copied across marks as without us, with no card meanwhile", async ({
  page,
}) => {
  const card = await closedCard(page);
  const from = await pointOf(page, "#row", "The governor");
  const to = await pointOf(page, "#row", "left again");
  await page.mouse.move(from.x - 40, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.waitForTimeout(600);
  expect(await card.text()).toBe("");
  await page.mouse.up();

  const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
  expect(selected).toContain("Sergei Lavrov, who had spoken");
  expect(selected).not.toMatch(/[^\x20-\x7e\n]/);
});

test("the card stays while the pointer is on it, and closes when it has left both", async ({
  page,
}) => {
  const card = await closedCard(page);
  const point = await restOn(page, "#plain", "Kunashir");
  await card.shows("Kunashir");
  await page.mouse.move(point.x, point.y + 60, { steps: 20 });
  await page.waitForTimeout(1_500);
  expect(await card.text()).not.toBe("");

  await page.mouse.move(990, 890, { steps: 3 });
  await card.isGone();
});
