import { expect, type Page } from "@playwright/test";
import { cardBox } from "./card-box.ts";
import { rest, SETTLED_MS } from "./card-hands.ts";
import { type ClosedCard, closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { holdDatabase } from "./hold-database.ts";
import { paintedTexts, visit } from "./page-state.ts";

test.beforeEach(({ page, context, pagesUrl }) => visit(context, page, `${pagesUrl}card.html`));

/** Opens the card of Kunashiri, and waits until its buttons may be pressed. */
async function openCard(page: Page): Promise<ClosedCard> {
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await page.waitForTimeout(SETTLED_MS);
  return card;
}

test("not this takes the name off the page at once and for the site, and undo brings it back", async ({
  page,
}) => {
  const card = await openCard(page);

  await card.press("Not this");
  await expect.poll(() => paintedTexts(page)).not.toContain("Kunashir");
  await card.press("On this site");
  await card.shows("is not marked on this site");
  await card.press("Undo");
  await expect.poll(() => paintedTexts(page)).toContain("Kunashir");
});

test("an undo holds although the page is left before the rule could be written", async ({
  page,
  context,
  extensionUrl,
  pagesUrl,
}) => {
  const card = await openCard(page);
  const release = await holdDatabase(context, extensionUrl);

  await card.press("Not this");
  await card.press("On this site");
  await card.shows("is not marked on this site");
  await card.press("Undo");
  await expect.poll(() => paintedTexts(page)).toContain("Kunashir");
  await page.goto("about:blank");
  await release();
  await visit(context, page, `${pagesUrl}card.html`);

  // A rule that is still to be written would come within this time.
  await page.waitForTimeout(1_000);
  expect(await paintedTexts(page)).toContain("Kunashir");
});

test("chips open the next card in place, and back returns to the chip", async ({ page }) => {
  const card = await closedCard(page);
  const box = await cardBox(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const before = await box.rect();
  await card.press("More");
  await card.shows("Related");
  await card.press("Hokkaido says Japan");
  await card.shows("The northernmost of Japan’s main islands");
  expect(await box.focused()).toBe("dialog Hokkaido");
  // The first control of the card is the way back.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await card.shows("Kunashiri");
  expect(await box.focused()).toBe("button Hokkaido says Japan");

  expect((await box.rect()).left).toBe(before.left);
  // "More" stays unfolded for the next card.
  await page.keyboard.press("Escape");
  await card.isGone();
  await rest(page, "#second", "Vladimir Putin");
  await card.shows("Less");
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

test("what a name may also mean is offered, and the choice holds for the page", async ({
  page,
  context,
  pagesUrl,
}) => {
  await visit(context, page, `${pagesUrl}choice.html`);
  const card = await closedCard(page);
  await rest(page, "#loose", "Kuril Islands");
  await card.shows("It may also mean");
  await page.waitForTimeout(SETTLED_MS);
  await card.press("Northern Territories / Southern Kurils");
  await card.shows("Japan says");
  await page.keyboard.press("Escape");
  await card.isGone();

  await page.mouse.move(5, 5, { steps: 3 });
  await rest(page, "#loose", "Kuril Islands");
  // The other meaning is the one that was shown before.
  expect(await card.shows("Japan says")).toMatch(/It may also mean : Kuril Islands/);
  await page.waitForTimeout(SETTLED_MS);
  await card.press("Kuril Islands");
  await card.shows("Island chain");
});

test("the row of mentions goes round, and the focus stays on its control", async ({
  page,
  context,
  pagesUrl,
}) => {
  await visit(context, page, `${pagesUrl}choice.html`);
  const card = await closedCard(page);
  const box = await cardBox(page);
  await rest(page, "#broken", "Vladimir Putin");
  await card.shows("mention 1 of 2");
  await card.press("Next mention");
  await card.shows("mention 2 of 2");
  expect(await box.focused()).toBe("button Next mention");
  await page.keyboard.press("Enter");
  await card.shows("mention 1 of 2");

  expect(await box.focused()).toBe("button Next mention");
});

test("why something is marked is said in words", async ({ page }) => {
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await card.press("Why marked");

  await card.shows(/Named here as “.*Kunashir.*”, from the pack “.*Japan and Russia/u);
});
