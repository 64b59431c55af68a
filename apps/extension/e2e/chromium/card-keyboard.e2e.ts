import { expect, type Page } from "@playwright/test";
import { cardBox } from "./card-box.ts";
import { command, rest } from "./card-hands.ts";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { visit } from "./page-state.ts";

test.beforeEach(({ page, context, pagesUrl }) => visit(context, page, `${pagesUrl}card.html`));

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
  // From within a card too the command goes on, and the focus stays in what is shown.
  await command(context, page, "next");
  await card.shows("four islands");
  expect(await (await cardBox(page)).focused()).toBe("button Close card");
  await page.keyboard.press("Escape");

  await card.isGone();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("before");
});

test("the way from mark to mark leaves out what the page has hidden since", async ({
  page,
  context,
}) => {
  const card = await closedCard(page);
  await page.locator("#first").evaluate((first) => first.toggleAttribute("hidden"));
  await command(context, page, "next");

  expect(await card.shows("Press Enter")).toContain("Vladimir Putin");
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

/** What a screen reader stops at or says by itself; plain texts and their boxes are left out. */
const SPOKEN = new Set(["dialog", "article", "heading", "list", "button", "link"]);

test("a screen reader finds a named dialog with its parts in order", async ({ page }) => {
  const card = await closedCard(page);
  await rest(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  const nodes = await (await cardBox(page)).accessibleNodes();
  const spoken = nodes
    .filter(({ role }) => SPOKEN.has(role))
    .map(({ role, name }) => `${role} ${name}`.replace(/Sources: .*/, "Sources").trim());

  expect(spoken).toEqual([
    "dialog Vladimir Putin",
    "article Vladimir Putin",
    "button Keep open",
    "button Close card",
    "heading Vladimir Putin",
    "list",
    "heading At the time 16 Dec 2016",
    expect.stringMatching(/^button .*Sources$/),
    "heading Seen from today",
    expect.stringMatching(/^button .*Sources$/),
    "button More",
    "button Why marked",
    "button Not this",
    "button Copy",
    "button Edit",
  ]);
});

test("in the card of a disputed thing each side is a heading, in the fixed order", async ({
  page,
}) => {
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const nodes = await (await cardBox(page)).accessibleNodes();
  const headings = nodes.filter(({ role }) => role === "heading").map(({ name }) => name);

  expect(headings[0]).toContain("Kunashiri");
  expect(headings.filter((name) => name.endsWith(" says"))).toEqual(["Japan says", "Russia says"]);
});

/** Line boxes of a text in an element. */
function linesOf(page: Page, within: string, text: string) {
  return page.evaluate(
    ([selector, words]) => {
      const node = document.querySelector(selector ?? "")?.firstChild;
      const at = node?.nodeValue?.indexOf(words ?? "") ?? -1;
      if (!node || at < 0) throw new Error(`no ${words}`);
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + (words ?? "").length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    },
    [within, text],
  );
}

test("a ring stands around the mark that the keyboard is on, on each of its lines", async ({
  page,
  context,
  pagesUrl,
}) => {
  await visit(context, page, `${pagesUrl}choice.html`);
  const card = await closedCard(page);
  const box = await cardBox(page);
  for (const [words, within, text, lines] of [
    ["Northern Territories", "#certain", "Northern Territories", 1],
    ["Kuril Islands", "#loose", "Kuril Islands", 1],
    ["Vladimir Putin", "#broken", "Vladimir Putin", 2],
  ] as const) {
    await command(context, page, "next");
    await card.shows(words);
    const marks = await linesOf(page, within, text);
    // A ring is drawn anew as things move: one that goes while it is looked at is looked for again.
    await expect(async () => {
      const rings = await box.rings();
      expect(rings).toHaveLength(lines);
      rings.forEach((ring, index) => {
        const mark = marks[index] ?? { left: 0, top: 0, right: 0, bottom: 0 };
        expect(ring.left).toBeLessThan(mark.left);
        expect(ring.right).toBeGreaterThan(mark.right);
        expect(ring.top).toBeLessThan(mark.top);
        expect(ring.bottom).toBeGreaterThan(mark.bottom);
      });
    }).toPass();
  }
  // The page moves under the ring, which goes with its mark.
  await page.evaluate(() => document.body.insertAdjacentHTML("afterbegin", "<p>Just in</p>"));
  const [moved] = await linesOf(page, "#broken", "Vladimir Putin");
  await expect(async () => {
    const [ring] = await box.rings();
    expect(Math.round((ring?.bottom ?? 0) - (moved?.bottom ?? 0))).toBe(2);
  }).toPass();
  // Nothing is drawn around what its own element cuts off.
  await page.addStyleTag({ content: "#broken { block-size: 0; overflow: hidden }" });
  await command(context, page, "next");
  await card.shows("Northern Territories");
  await command(context, page, "previous");
  await card.shows("Vladimir Putin");
  await expect(async () => expect(await box.rings()).toHaveLength(0)).toPass();
  await page.keyboard.press("Escape");
  await card.isGone();
});
