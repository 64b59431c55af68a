import { expect, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { test } from "./options-test.ts";
import { expectNoFaults } from "./options-faults.ts";
import { openPane, undoAll } from "./options-page.ts";

test("a pack of one's own is made, described, refused what is wrong, and undone", async ({
  page,
  open,
}) => {
  await open("packs");
  await page.getByLabel("Title", { exact: true }).fill("Lakes of Hokkaidō");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  const own = page.locator(".pack").filter({ hasText: "Lakes of Hokkaidō" });
  await expect(own).toContainText("0 entities");

  await own.getByRole("button", { name: "Edit details" }).click();
  await own.getByLabel("Title, English").fill("Lakes");
  await own.getByLabel("Version", { exact: true }).fill("one");
  await own.getByLabel("Home page").fill("javascript:alert(1)");
  await own.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("A version has three numbers, such as 1.0.0.")).toBeVisible();
  await expect(page.getByText("An address that begins with https://.")).toBeVisible();
  await expectNoFaults(page, ".header-form");

  await page.getByLabel("Version", { exact: true }).fill("1.2.0");
  await page.getByLabel("Home page").fill("https://example.org/lakes");
  await page.getByLabel("Licence").fill("CC-BY-4.0");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const lakes = page.locator(".pack").filter({ has: page.getByRole("heading", { name: "Lakes" }) });
  await expect(lakes).toContainText("Version 1.2.0");
  await lakes.getByText("Details", { exact: true }).click();
  await expect(lakes.getByRole("link", { name: "https://example.org/lakes" })).toBeVisible();
  await undoAll(page);
  await expect(page.locator(".pack")).toHaveCount(1);
});

test("what another tab writes about a pack under an open form is not lost", async ({
  page,
  context,
  extensionUrl,
  open,
}) => {
  await open("packs");
  await page.getByLabel("Title", { exact: true }).fill("Lakes");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  const edit = (tab: Page) => tab.getByRole("button", { name: "Edit details" }).click();
  const save = (tab: Page) => tab.getByRole("button", { name: "Save", exact: true }).click();
  await edit(page);
  await page.getByLabel("Title, English").fill("My lakes");

  const other = await context.newPage();
  await openPane(other, extensionUrl, "packs");
  await edit(other);
  await other.getByLabel("Version", { exact: true }).fill("2.0.0");
  await save(other);
  await expect(other.locator(".pack").last()).toContainText("Version 2.0.0");
  await other.close();

  const warning = page.getByRole("alert");
  await expect(warning).toContainText("Another tab has changed “Details” meanwhile.");
  await expectNoFaults(page, ".header-form");
  await save(page);
  await expect(warning).toBeVisible();
  await warning.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByLabel("Version", { exact: true })).toHaveValue("2.0.0");
  await save(page);
  const mine = page.locator(".pack").filter({ hasText: "My lakes" });
  await expect(mine).toContainText("Version 2.0.0");
  await undoAll(page);
});

test("what an update and the reader have both changed is listed until it is settled", async ({
  page,
  open,
}) => {
  await open("about");
  // As an update leaves it that came with a new version: the reader changed a label that read otherwise then.
  await page.evaluate(async () => {
    const opened = indexedDB.open("gazetteer");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    const write = opened.result.transaction("overrides", "readwrite");
    const changed = { set: { label: { en: "Mine" } }, base: { label: { en: "As it was" } } };
    for (const entity of ["urup", "matua"])
      write.objectStore("overrides").put({ entity, ...changed });
    await new Promise((resolve) => write.addEventListener("complete", resolve));
    opened.result.close();
  });
  await open("packs");
  const conflicts = page.locator(".conflicts");
  await expect(conflicts).toContainText("2 entities");
  await expect(conflicts).toContainText("Mine");
  await expectNoFaults(page, ".conflicts");

  await conflicts.getByRole("button", { name: "Keep mine for Urup" }).click();
  await expect(conflicts).toContainText("1 entity");
  await conflicts.getByRole("button", { name: "Take the pack’s for Matua" }).click();
  await expect(conflicts).toHaveCount(0);
  await open("dictionary/urup");
  await expect(page.getByLabel("Kind in words (English)")).toHaveValue("Mine");
  await page.getByRole("button", { name: "Back to the original", exact: true }).click();
  await open("dictionary/matua");
  await expect(page.getByLabel("Kind in words (English)")).not.toHaveValue("Mine");
});

test("choices for sites are saved, brought back and follow the choice for all pages", async ({
  page,
  open,
}) => {
  await open("sites");
  await page.getByLabel("Only sites that I choose").check();
  // Stored: what a new site is given follows from it.
  await expect(page.locator("#last-step")).toContainText("Changed the setting “Pages to mark”");
  await page.getByLabel("Site", { exact: true }).fill("example.org");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const choice = page.getByLabel("Choice for example.org", { exact: true });
  await expect(choice).toHaveValue("marked");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the choices as a file" }).click();
  const file = await readFile(await (await download).path());
  expect(JSON.parse(file.toString())).toEqual({
    gazetteerSites: 1,
    sites: [{ site: "example.org", marking: "marked" }],
  });

  await choice.selectOption("off");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "sites.json", mimeType: "application/json", buffer: file });
  await expect(page.locator(".report")).toContainText("1 changed");
  await expectNoFaults(page, ".report");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(choice).toHaveValue("marked");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(choice).toHaveValue("off");
  await page.getByRole("searchbox").fill("nowhere");
  await expect(page.getByText("No site of this name.")).toBeVisible();
  await undoAll(page);
});

test("packs are ordered, switched off and kept from updates, each undone", async ({
  page,
  open,
}) => {
  await open("packs");
  await page.getByLabel("Title", { exact: true }).fill("Lakes");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  const packs = page.locator(".pack");
  await page.getByRole("button", { name: "Move Lakes up" }).click();
  await expect(packs.first()).toContainText("Lakes");
  await packs.first().getByRole("button", { name: "Disable" }).click();
  await expect(packs.first()).toContainText("disabled");
  const { pack, file } = await page.evaluate(async () => {
    const response = await fetch("/packs/kuril-islands-dispute.json");
    const pack = (await response.json()) as { version: string; entities: unknown[] };
    return { pack: pack.version, file: JSON.stringify({ ...pack, version: "99.0.0" }) };
  });
  await packs.last().getByRole("button", { name: "Stop updates" }).click();
  await expect(packs.last()).toContainText("updates stopped");
  await page.locator("input[type=file]").setInputFiles({
    name: "newer.json",
    mimeType: "application/json",
    buffer: Buffer.from(file),
  });
  await expect(page.getByText("Updates of this pack are stopped.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
  await undoAll(page);
  await expect(packs).toHaveCount(1);
  await expect(packs).toContainText(`Version ${pack}`);
  await expect(packs).not.toContainText("updates stopped");
});

test("an office is changed as a copy in the reader's own pack, where more are added", async ({
  page,
  open,
}) => {
  await open("packs/kuril-islands-dispute");
  await page.getByRole("button", { name: "Change the office President of Russia" }).click();
  const offices = page.locator("[data-path=offices] > .list-field > .items > .item");
  await offices.getByRole("button", { name: "President of Russia", exact: true }).click();
  const name = offices.getByLabel("Name", { exact: true }).first();
  await name.fill("President of all Russia");
  await page.getByRole("button", { name: "Add an office" }).click();
  const added = offices.last();
  await added.getByRole("button", { name: "Add a name" }).click();
  await added.getByLabel("Name", { exact: true }).fill("Lighthouse keeper");
  await page.keyboard.press("Control+s");
  await expect(added.getByText("Choose one from the list.")).toBeVisible();
  await expectNoFaults(page, ".parts-form .item:last-child");
  const state = added.getByRole("combobox", { name: "State" });
  await state.fill("japan");
  await state.press("Enter");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Offices and voices are saved.")).toBeVisible();

  await open("dictionary/vladimir-putin");
  await page.locator("summary").filter({ hasText: "Offices held" }).click();
  await expect(
    page.locator("[data-path=tenures]").getByText("President of all Russia").first(),
  ).toBeVisible();
  await undoAll(page);
  await expect(page.locator("[data-path=tenures]").getByText("all Russia")).toHaveCount(0);
});

test("what a full disk does not take is said, whichever button asked for it", async ({
  page,
  open,
}) => {
  await open("packs");
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: "Disable" }).click();
  await expect(page.getByText("about 1 MB more are needed. Nothing was written.")).toBeVisible();
  await expectNoFaults(page, ".notice");
  await page.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await expect(page.locator(".pack")).not.toContainText("disabled");
});
