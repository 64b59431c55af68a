import { expect, type BrowserContext, type Page } from "@playwright/test";
import { cardBox } from "./card-box.ts";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { paintedTexts, pointOf, settled } from "./page-state.ts";

test.beforeEach(async ({ page, context, pagesUrl }) => {
  await page.goto(`${pagesUrl}card.html`);
  await page.bringToFront();
  await settled(context, page);
});

/** Moves the pointer to rest on a text, as a hand does. */
async function rest(page: Page, within: string, text: string): Promise<{ x: number; y: number }> {
  const at = await pointOf(page, within, text);
  await page.mouse.move(at.x + 160, at.y - 50);
  await page.mouse.move(at.x, at.y, { steps: 8 });
  return at;
}

/** What a keyboard shortcut of the extension does; headless browsers take no shortcuts. */
async function command(context: BrowserContext, page: Page, name: "next" | "previous") {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(
    async ([url, sent]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(filter: object): Promise<{ id: number; url: string }[]>;
            sendMessage(tab: number, message: object): Promise<unknown>;
          };
        };
      };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (tab) await chrome.tabs.sendMessage(tab.id, { type: "command", command: sent });
    },
    [page.url(), name] as const,
  );
}

/** Longer than the time in which presses that change something are not taken. */
const SETTLED_MS = 600;

test("a card stands beside its mark, inside the window, and covers no part of it", async ({
  page,
}) => {
  const card = await closedCard(page);
  const box = await cardBox(page);
  for (const [within, text] of [
    ["#second", "Vladimir Putin"],
    ["#third", "Kunashir"],
  ] as const) {
    const mark = await rest(page, within, text);
    await card.shows(within === "#third" ? "Kunashiri" : "President of Russia");
    const { left, top, right, bottom } = await box.rect();
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };

    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(mark.y < top || mark.y > bottom).toBe(true);
    expect(bottom - top).toBeLessThanOrEqual(0.6 * height + 1);
    await page.keyboard.press("Escape");
    await card.isGone();
  }
});

test("the card stays while the pointer goes to it and is on it", async ({ page }) => {
  const card = await closedCard(page);
  const mark = await rest(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  const { left, top } = await (await cardBox(page)).rect();

  await page.mouse.move((mark.x + left + 60) / 2, (mark.y + top) / 2, { steps: 10 });
  await page.mouse.move(left + 60, top + 60, { steps: 10 });
  await page.waitForTimeout(1_200);
  expect(await card.text()).toContain("President of Russia");

  await page.mouse.move(5, 5, { steps: 10 });
  await card.isGone();
});

test("Escape closes the card alone: the page does not hear it, its dialog stays", async ({
  page,
}) => {
  const card = await closedCard(page);
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>("#dialog")?.showModal();
    document.addEventListener("keydown", ({ key }) => document.body.append(`heard ${key}`), true);
  });
  await expect.poll(() => paintedTexts(page)).toContain("Shikotan");
  await rest(page, "#inside", "Shikotan");
  await card.shows("Shikotan");

  await page.keyboard.press("Escape");
  await card.isGone();
  expect(await page.locator("#dialog").evaluate((dialog) => dialog.matches(":modal"))).toBe(true);
  expect(await page.locator("body").textContent()).not.toContain("heard");
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

test("by keyboard: the next mark opens its card, Enter goes in, Tab goes round, Escape goes back", async ({
  page,
  context,
}) => {
  const card = await closedCard(page);
  await page.locator("#before").focus();
  await command(context, page, "next");
  await card.shows("Press Enter to read the card");

  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe("<div></div>");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe("<div></div>");
  await page.keyboard.press("Escape");

  await card.isGone();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("before");
});

test("Tab past the last control goes on in the page from where it was", async ({
  page,
  context,
}) => {
  const card = await closedCard(page);
  await page.locator("#before").focus();
  await command(context, page, "next");
  await card.shows("Press Enter");
  await page.keyboard.press("Enter");
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) !== "") break;
  }

  expect(await page.evaluate(() => document.activeElement?.id)).toBe("after");
});

test("a screen reader finds a named dialog with its parts", async ({ page }) => {
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const nodes = await (await cardBox(page)).accessibleNodes();
  const named = (role: string) =>
    nodes.filter((node) => node.role === role).map(({ name }) => name);

  expect(named("dialog")).toEqual([expect.stringContaining("Kunashiri")]);
  expect(named("heading")).toEqual(
    expect.arrayContaining([expect.stringContaining("Kunashiri"), "Japan says", "Russia says"]),
  );
  expect(named("button")).toEqual(
    expect.arrayContaining(["Keep open", "Close card", "More", "Not this", "Copy", "Edit"]),
  );
});

test("not this takes the name off the page at once and for the site, and undo brings it back", async ({
  page,
}) => {
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await page.waitForTimeout(SETTLED_MS);

  await card.press("Not this");
  await expect.poll(() => paintedTexts(page)).not.toContain("Kunashir");
  await card.press("On this site");
  await card.shows("is not marked on this site");
  await card.press("Undo");
  await expect.poll(() => paintedTexts(page)).toContain("Kunashir");
});

test("the page does not hear presses in the card", async ({ page }) => {
  const card = await closedCard(page);
  await page.evaluate(() => {
    for (const type of ["click", "pointerdown", "keydown"])
      document.addEventListener(type, () => document.body.append(`heard ${type}`));
  });
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await card.press("Why marked");

  await card.shows("kuril-islands-dispute");
  expect(await page.locator("body").textContent()).not.toContain("heard");
});

test("chips open the next card in place, and back returns", async ({ page }) => {
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const before = await (await cardBox(page)).rect();
  await card.press("More");
  await card.shows("Related");
  await card.press("Hokkaido says Japan");
  await card.shows(/Hokkaidō/);
  await card.press("Back");
  await card.shows("Kunashiri");

  expect((await (await cardBox(page)).rect()).left).toBe(before.left);
  // "More" stays unfolded for the next card.
  await page.keyboard.press("Escape");
  await card.isGone();
  await rest(page, "#second", "Vladimir Putin");
  await card.shows("Less");
});

test("a pinned card stays when the pointer goes", async ({ page }) => {
  const card = await closedCard(page);
  await rest(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  await card.press("Keep open");
  await page.mouse.move(5, 5, { steps: 5 });
  await page.waitForTimeout(1_000);
  expect(await card.text()).toContain("President of Russia");

  await card.press("Close card");
  await card.isGone();
});

test("a copy has the card's text and its sources", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read"]);
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await card.press("Copy");
  await card.shows("Copied with sources");
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read("text/plain"), await read("text/html")];
  });

  expect(text).toMatch(/Japan says: .*\[\d/);
  expect(text).toMatch(/\[1\] .* https:/);
  expect(html).toMatch(/<a href="https:/);
});

test("a page that meddles with the card's element changes nothing and breaks nothing", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const box = await (await cardBox(page)).rect();
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (!(host instanceof HTMLElement)) throw new Error("no element of the card");
    host.style.cssText = "display:none!important;opacity:0!important;transform:scale(0)!important";
    host.setAttribute("hidden", "");
    host.click();
    host.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });

  expect(await (await cardBox(page)).rect()).toEqual(box);
  const shown = await cardBox(page);
  await expect.poll(() => shown.style("opacity")).toBe("1");
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await page.mouse.move(5, 5, { steps: 3 });
  await page.waitForTimeout(600);
  await rest(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  expect(errors).toEqual([]);
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
  const { left, right } = await (await cardBox(page)).rect();

  expect(mark.x < left || mark.x > right).toBe(true);
});

test("the card is as dark as the page under the mark", async ({ page, context }) => {
  await page.addStyleTag({ content: "html { background: #111; color: #eee }" });
  await settled(context, page);
  await page.reload();
  await page.addStyleTag({ content: "html { background: #111; color: #eee }" });
  await settled(context, page);
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");

  expect(await (await cardBox(page)).style("background-color")).toBe("rgb(27, 30, 35)");
});

test("under the strictest policy the card has its looks", async ({ page, context, pagesUrl }) => {
  await page.goto(`${pagesUrl}strict.html`);
  await settled(context, page);
  const card = await closedCard(page);
  await rest(page, "body", "Kunashir");
  await card.shows("Kunashiri");
  const { left, right } = await (await cardBox(page)).rect();

  expect(Math.round(right - left)).toBe(320);
});
