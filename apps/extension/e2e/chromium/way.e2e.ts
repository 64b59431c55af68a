import { expect } from "@playwright/test";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { pageMentions, pointOf, settled } from "./page-state.ts";

/** Buttons of a card ignore presses that come right after it has appeared. */
const GUARD_MS = 600;
/** A pointer that was on a mark must be seen elsewhere before the same card opens again. */
const LEAVE_MS = 400;

test("from a mark to its card, to the dictionary, and back to the open page", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.goto(`${pagesUrl}demo/en.html`);
  await page.bringToFront();
  await settled(context, page);
  const card = await closedCard(page);
  const rest = async () => {
    const mark = await pointOf(page, "article", "the islands");
    await page.mouse.move(mark.x + 200, mark.y - 60);
    await page.waitForTimeout(LEAVE_MS);
    await page.mouse.move(mark.x, mark.y, { steps: 6 });
  };

  await rest();
  expect(await card.shows(/island group/i)).toMatch(/Northern Territories.*Southern Kurils/);
  await page.waitForTimeout(GUARD_MS);
  const opened = context.waitForEvent("page");
  await card.press("Edit");
  const options = await opened;
  await expect(options).toHaveURL(/#\/dictionary\/disputed-islands$/);

  const label = options.getByLabel("Kind in words (English)");
  await label.fill("Four islands and island groups");
  await options.getByRole("button", { name: "Add a name" }).click();
  await options.locator(":focus").fill("on the margins of a summit");
  await options.keyboard.press("Control+s");

  await expect
    .poll(async () => (await pageMentions(context, page)).mentions)
    .toContainEqual(
      expect.objectContaining({ entity: "disputed-islands", text: "on the margins of a summit" }),
    );
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await card.isGone();
  await rest();
  await card.shows(/four islands and island groups/i);

  await options.bringToFront();
  await options.getByRole("button", { name: "Back to the original", exact: true }).click();
  await expect(label).toHaveValue("Island group");
  await expect
    .poll(async () => (await pageMentions(context, page)).mentions.map(({ text }) => text))
    .not.toContain("on the margins of a summit");
});

test("an entity that is disabled in options leaves the page, and comes back by undo", async ({
  page,
  context,
  extensionUrl,
  pagesUrl,
}) => {
  await page.goto(`${pagesUrl}demo/en.html`);
  await settled(context, page);
  const named = async () =>
    (await pageMentions(context, page)).mentions.some(({ entity }) => entity === "shinzo-abe");
  expect(await named()).toBe(true);
  const options = await context.newPage();
  await options.goto(`${extensionUrl}options.html#/dictionary/shinzo-abe`);

  await options.getByRole("button", { name: "Disable", exact: true }).click();
  await expect.poll(named).toBe(false);

  await options.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect.poll(named).toBe(true);
});
