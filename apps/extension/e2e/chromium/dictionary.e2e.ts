import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./options-test.ts";
import { expectNoFaults } from "./options-faults.ts";
import { openPane, undoAll } from "./options-page.ts";

function listed(page: Page): Locator {
  return page.locator(".entities li a");
}

test("is searched in any script, as one types", async ({ page, open }) => {
  await open("dictionary");
  const search = page.getByRole("searchbox");

  await search.fill("国後");
  await expect(listed(page).first()).toContainText("Kunashir");
  await search.fill("юрий трутнев");
  await expect(listed(page).first()).toContainText("Yuri Trutnev");
  // As a page writes it; what it names is found, and creating what is called so stays offered.
  await search.fill("Шикотаном");
  await expect(listed(page)).toHaveText([/Shikotan/]);
  await expect(page.getByRole("button", { name: "Create “Шикотаном”" })).toBeVisible();
  await search.fill("no such thing");
  await expect(listed(page)).toHaveCount(0);
});

test("draws only the rows in view, and says where they stand", async ({ page, open }) => {
  await open("dictionary");
  const items = page.locator(".entities li");

  const total = Number(await items.first().getAttribute("aria-setsize"));
  expect(total).toBeGreaterThan(200);
  expect(await items.count()).toBeLessThan(80);
  await page.locator(".entities").evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(items.last()).toHaveAttribute("aria-posinset", String(total));
});

test("is one stop on the way of the Tab key, and goes by arrows", async ({ page, open }) => {
  await open("dictionary");
  await listed(page).first().focus();
  await page.keyboard.press("End");
  const last = listed(page).last();
  await expect(last).toHaveAttribute("aria-current", "true");
  await expect(last).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(last).not.toHaveAttribute("aria-current", "true");
  await expect(page.locator(".entities :focus")).toHaveAttribute("aria-current", "true");
  await page.locator(".detail-head h2").waitFor();

  await page.keyboard.press("Tab");
  await expect(page.locator(".detail :focus")).toHaveCount(1);
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator(".entities :focus")).toHaveAttribute("aria-current", "true");
});

test("follows what another tab changes", async ({ page, open, context, extensionUrl }) => {
  await open("dictionary/matua");
  const other = await context.newPage();
  await openPane(other, extensionUrl, "dictionary/matua");

  await other.getByRole("button", { name: "Disable", exact: true }).click();
  // A tab behind another draws one frame a second.
  await page.bringToFront();
  await expect(page.getByRole("button", { name: "Enable", exact: true })).toBeVisible();
  await other.bringToFront();
  await undoAll(other);
  await page.bringToFront();
  await expect(page.getByRole("button", { name: "Disable", exact: true })).toBeVisible();
});

test("adds what a search does not find, and deletes it, each undone", async ({
  page,
  extensionUrl,
}) => {
  // As the menu of a page's selection opens it.
  await page.goto(`${extensionUrl}options.html?search=Lake%20Tofutsu#/dictionary`);
  await page.bringToFront();
  await page.getByRole("button", { name: "Create “Lake Tofutsu”" }).click();
  await expect(page.locator(".detail-head h2")).toHaveText("Lake Tofutsu");
  await expect(page.locator("article.card")).toContainText("Lake Tofutsu");

  // An event needs a date: the form says so, and goes there.
  await page
    .locator(".detail")
    .getByRole("combobox", { name: "Kind", exact: true })
    .selectOption("event");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("A date such as 1956, 1956-10")).toBeVisible();
  const date = page.getByLabel("Date", { exact: true });
  await expect(date).toBeFocused();
  await expectNoFaults(page, ".detail-head", ".top-field:has([aria-invalid=true])", ".save-bar");
  await date.fill("2019-06");
  await expect(page.getByText("Read as Jun 2019")).toBeVisible();
  await date.press("Enter");
  await expect(page).toHaveURL(/#\/dictionary\/lake-tofutsu$/);
  await expect(listed(page)).toHaveText([/Lake Tofutsu/]);

  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(listed(page)).toHaveCount(0);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.click();
  await expect(listed(page)).toHaveText([/Lake Tofutsu/]);
  await undoAll(page);
  await expect(listed(page)).toHaveCount(0);
});

test("duplicates an entity, which is not there before it is saved", async ({ page, open }) => {
  await open("dictionary/matua");
  await page.getByRole("button", { name: "Duplicate" }).click();
  await expect(page.getByText("New, not saved yet")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page).toHaveURL(/#\/dictionary\/matua-2$/);
  await expect(page.getByText("From the pack My entities")).toBeVisible();
  await undoAll(page);
  await expect(page.getByText("No enabled pack has this entity.")).toBeVisible();
});

test("merges two entities into the one that is chosen, after a look at it", async ({
  page,
  open,
}) => {
  await open("dictionary/matua");
  await page.getByRole("button", { name: "Merge…" }).click();
  const other = page.getByRole("combobox", { name: "The other entity" });
  await other.fill("urup");
  await other.press("Enter");
  await page.getByRole("radio", { name: "Urup", exact: true }).check();
  await expect(page.locator("article.card")).toContainText("Urup");
  await expectNoFaults(page, ".merge");
  await page.getByRole("button", { name: "Merge Matua into Urup" }).click();
  await expect(page).toHaveURL(/#\/dictionary\/urup$/);
  await expect(page.locator(".section").first()).toContainText("changed by you");

  await open("dictionary/matua");
  await expect(page.getByRole("button", { name: "Enable", exact: true })).toBeVisible();
  await undoAll(page);
  await expect(page.getByRole("button", { name: "Disable", exact: true })).toBeVisible();
});
