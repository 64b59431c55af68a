import { expect } from "@playwright/test";
import { rest } from "./card-hands.ts";
import { closedCard } from "./closed-card.ts";
import { holdDatabase } from "./hold-database.ts";
import { expectNoFaults } from "./options-faults.ts";
import { test } from "./options-test.ts";
import { visit } from "./page-state.ts";

const BUSY = "Gazetteer is writing to the dictionary";

test("a page that is opened during a long write is there at once, says why it waits, and goes on by itself", async ({
  context,
  extensionUrl,
  page,
  open,
}) => {
  await open("about");
  const release = await holdDatabase(context, extensionUrl);

  await page.goto(`${extensionUrl}options.html#/packs`);
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByRole("navigation")).toBeVisible();
  await expect(page.getByText(BUSY)).toBeVisible();
  await expectNoFaults(page);

  await release();
  await expect(page.locator(".pack")).toHaveCount(1);
  await expect(page.getByText(BUSY)).toBeHidden();
});

for (const [surface, shown] of [
  ["popup", "Use Gazetteer"],
  ["sidepanel", "On this page"],
] as const) {
  test(`the ${surface} says why it waits during a long write, and goes on by itself`, async ({
    context,
    extensionUrl,
    page,
    open,
  }) => {
    await open("about");
    const release = await holdDatabase(context, extensionUrl);

    await page.goto(`${extensionUrl}${surface}.html`, { waitUntil: "commit" });
    await expect(page.getByText(BUSY)).toBeVisible();
    await release();
    await expect(page.getByText(BUSY)).toBeHidden();
    await expect(page.getByRole("main")).toContainText(shown);
  });
}

test("a card opens during a long write", async ({ context, extensionUrl, pagesUrl, page }) => {
  await visit(context, page, `${pagesUrl}card.html`);
  const card = await closedCard(page);
  // So that the dictionary is in memory, wherever the background was stopped before.
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await page.keyboard.press("Escape");
  await card.isGone();
  const release = await holdDatabase(context, extensionUrl);

  await rest(page, "#second", "Vladimir Putin");
  await card.shows("Vladimir Putin");
  await release();
});
