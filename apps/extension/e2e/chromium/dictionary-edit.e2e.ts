import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./options-test.ts";
import { expectNoFaults } from "./options-faults.ts";
import { openPane, undoAll } from "./options-page.ts";

function section(page: Page, title: string): Locator {
  return page.locator("details.section").filter({
    has: page.getByRole("heading", { level: 3, name: title, exact: true }),
  });
}

async function unfold(page: Page, title: string): Promise<Locator> {
  await section(page, title).locator("> summary").click();
  return section(page, title);
}

const unsaved = (page: Page) => page.locator(".save-bar").getByText("Not saved yet");

test("a name is edited, shown on the card at once, saved by Enter, compared and taken back", async ({
  page,
  open,
}) => {
  await open("dictionary/urup");
  const name = page.getByLabel("Name", { exact: true }).first();
  const before = await name.inputValue();

  await name.fill("Urup or Uruppu");
  await expect(page.locator("article.card")).toContainText("Urup or Uruppu");
  await expect(unsaved(page)).toBeVisible();
  await name.press("Enter");
  // By what it is called, not by its id.
  await expect(page.locator("#last-step")).toContainText("Urup or Uruppu");
  await expect(page.locator(".detail-head h2")).toHaveText("Urup or Uruppu");
  await expect(unsaved(page)).toHaveCount(0);
  await expect(
    page.getByRole("status").filter({ hasText: "Urup or Uruppu is saved." }),
  ).toBeVisible();

  const names = section(page, "Names");
  await expect(names.locator("del").first()).toContainText(before);
  await expect(names.locator("ins").first()).toContainText("Urup or Uruppu");
  await expectNoFaults(page, ".field-change", ".badge");
  await page.getByRole("button", { name: "Take “Names” back to the original" }).click();
  await expect(name).toHaveValue(before);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(name).toHaveValue("Urup or Uruppu");
  await page.getByRole("button", { name: "Back to the original", exact: true }).click();
  await expect(name).toHaveValue(before);
  await undoAll(page);
});

test("what is no name is refused beside the field, and Escape brings back what was there", async ({
  page,
  open,
}) => {
  await open("dictionary/urup");
  const name = page.getByLabel("Name", { exact: true }).first();
  const before = await name.inputValue();

  await name.fill("x".repeat(201));
  await page.keyboard.press("Control+s");
  await expect(page.getByText("At most 200 characters.")).toBeVisible();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(name).toBeFocused();
  await expect(page.getByText("1 problem to mend")).toBeVisible();
  await expectNoFaults(page, ".item:has([aria-invalid=true])", ".save-bar");
  await name.press("Escape");
  await name.fill(before);
  await expect(page.locator(".save-bar")).toHaveCount(0);
});

test("an edit outlives other panes and a reload, and a discarded one can be brought back", async ({
  page,
  open,
}) => {
  await open("dictionary/matua");
  const name = page.getByLabel("Name", { exact: true }).first();
  await name.fill("Matua of the Kurils");
  await page.getByRole("link", { name: "Sites" }).click();
  await page.getByRole("link", { name: "Dictionary" }).click();
  await page
    .getByRole("navigation", { name: "Not saved yet" })
    .getByRole("link", { name: "Matua" })
    .click();
  await expect(name).toHaveValue("Matua of the Kurils");
  await page.reload();
  await expect(name).toHaveValue("Matua of the Kurils");

  await page.getByRole("button", { name: "Discard" }).click();
  await expect(name).not.toHaveValue("Matua of the Kurils");
  await page.getByRole("button", { name: "Bring them back" }).click();
  await expect(name).toHaveValue("Matua of the Kurils");
  await page.getByRole("button", { name: "Discard" }).click();
});

test("a claim is added with whose it is and a new source, by keyboard, and appears on the card", async ({
  page,
  open,
}) => {
  await open("dictionary/urup");
  const facts = await unfold(page, "Facts and claims");
  await facts.getByRole("button", { name: "Add a fact or claim" }).click();
  const fact = facts.locator(".items > .item").last();
  await expect(fact.getByLabel("Type")).toBeFocused();
  await fact.getByLabel("Type").selectOption("claim");
  await fact.getByLabel("Text (English)").fill("Japan calls the island Uruppu.");
  await page.keyboard.press("Control+s");
  await expect(fact.getByText("Cite at least one source.")).toBeVisible();
  await expectNoFaults(page, "[data-path=facts] .item:last-child");

  const whose = fact.getByRole("combobox", { name: "Whose" });
  await whose.fill("japan");
  await whose.press("Enter");
  const sources = fact.getByRole("combobox", { name: "Sources" });
  await sources.click();
  await fact.getByRole("option", { name: "A new source…" }).click();
  await fact.getByLabel("Title", { exact: true }).fill("Islands");
  await fact.getByLabel("Publisher").fill("Example press");
  await fact.getByLabel("Address", { exact: true }).fill("https://example.org/islands");
  await page.keyboard.press("Control+s");

  await expect(unsaved(page)).toHaveCount(0);
  await expect(page.locator("article.card")).toContainText("Japan calls the island Uruppu.");
  await undoAll(page);
});

test("rows are moved and removed by keyboard", async ({ page, open }) => {
  await open("dictionary/urup");
  const names = page.getByLabel("Name", { exact: true });
  const main = await names.count();
  await page.getByRole("button", { name: /^Show \d+ other names$/ }).click();
  await expect.poll(() => names.count()).toBeGreaterThan(main);
  const [first = "", second = ""] = await names.evaluateAll((inputs) =>
    inputs.map((input) => (input instanceof HTMLInputElement ? input.value : "")),
  );
  await names.first().press("Alt+ArrowDown");
  await expect(names.first()).toHaveValue(second);
  await expect(names.nth(1)).toHaveValue(first);
  await page
    .getByRole("button", { name: `Remove ${second}`, exact: true })
    .first()
    .press("Enter");
  await expect(names.first()).toHaveValue(first);
  await page.getByRole("button", { name: "Discard" }).click();
});

test("who else has a name is said while it is typed; one name is switched off and on", async ({
  page,
  open,
}) => {
  await open("dictionary/matua");
  const name = page.getByLabel("Name", { exact: true }).first();
  const before = await name.inputValue();
  await name.fill("Kunashir");
  await expect(
    page.getByText("“Kunashir” is also Kunashiri / Kunashir; this one will be marked only when"),
  ).toBeVisible();
  await name.fill(before);

  await page
    .getByRole("button", { name: `More about ${before}`, exact: true })
    .first()
    .click();
  await page.getByRole("button", { name: "Switch this name off" }).click();
  await expect(page.getByText("This name is switched off")).toBeVisible();
  await expectNoFaults(page, ".item:has(.item-body)");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText("This name is switched off")).toHaveCount(0);
  await undoAll(page);
});

test("the same field changed in another tab is not overwritten: the reader chooses", async ({
  page,
  open,
  context,
  extensionUrl,
}) => {
  await open("dictionary/urup");
  const label = page.getByLabel("Kind in words (English)");
  await label.fill("Mine");
  const other = await context.newPage();
  await openPane(other, extensionUrl, "dictionary/urup");
  await other.getByLabel("Kind in words (English)").fill("Theirs");
  await other.getByLabel("Kind in words (English)").press("Enter");
  await expect(other.locator(".save-bar")).toHaveCount(0);

  await page.bringToFront();
  const warning = page.getByRole("alert");
  await expect(warning).toContainText("Another tab has changed “Kind in words” meanwhile.");
  await expect(label).toHaveValue("Mine");
  await expectNoFaults(page, "[role=alert]");
  await warning.getByRole("button", { name: "Keep mine" }).click();
  await expect(warning).toHaveCount(0);
  await page.keyboard.press("Control+s");
  await expect(page.locator(".save-bar")).toHaveCount(0);
  await other.bringToFront();
  await expect(other.getByLabel("Kind in words (English)")).toHaveValue("Mine");
  await undoAll(other);
});

for (const { id, title, field } of [
  { id: "kunashir", title: "Island", field: "island" },
  { id: "joint-declaration-1956", title: "Agreement", field: "agreement" },
  { id: "shinzo-abe", title: "Offices held", field: "tenures" },
])
  test(`what only such an entity has stands in the form: ${id}`, async ({ page, open }) => {
    await open(`dictionary/${id}`);
    const own = await unfold(page, title);
    await own.locator(".item-title, .input").first().waitFor();
    for (const row of await own.locator(".item-title").all()) await row.click();
    await expect(own.locator(".input").first()).toBeVisible();
    await expectNoFaults(page, `[data-path=${field}]`);
    await expect(page.locator(".save-bar")).toHaveCount(0);
  });
