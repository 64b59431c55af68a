import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { test } from "./extension-test.ts";
import { openPane, undoAll } from "./options-page.ts";

async function hasNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test("a pack of one's own is made, described, refused what is wrong, and undone", async ({
  page,
  extensionUrl,
}) => {
  await openPane(page, extensionUrl, "packs");
  await page.getByLabel("Title", { exact: true }).fill("Lakes of Hokkaidō");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  const own = page.locator(".pack").filter({ hasText: "Lakes of Hokkaidō" });
  await expect(own).toContainText("0 entities");

  await own.getByRole("button", { name: "Edit details" }).click();
  await own.getByLabel("Title, English").fill("Lakes");
  await own.getByLabel("Version", { exact: true }).fill("one");
  await own.getByLabel("Home page").fill("javascript:alert(1)");
  await own.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("must be a version such as `1.0.0`")).toBeVisible();
  await expect(page.getByText("must be an https address")).toBeVisible();
  await hasNoFaults(page);

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

test("what an update and the reader have both changed is listed until it is settled", async ({
  page,
  extensionUrl,
}) => {
  await openPane(page, extensionUrl, "about");
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
  await openPane(page, extensionUrl, "packs");
  const conflicts = page.locator(".conflicts");
  await expect(conflicts).toContainText("2 entities");
  await expect(conflicts).toContainText("Mine");
  await hasNoFaults(page);

  await conflicts.getByRole("button", { name: "Keep mine: urup" }).click();
  await expect(conflicts).toContainText("1 entity");
  await conflicts.getByRole("button", { name: "Take the pack’s: matua" }).click();
  await expect(conflicts).toHaveCount(0);
  await openPane(page, extensionUrl, "dictionary/urup");
  await expect(page.getByLabel("Kind in words (English)")).toHaveValue("Mine");
  await page.getByRole("button", { name: "Back to the original", exact: true }).click();
  await openPane(page, extensionUrl, "dictionary/matua");
  await expect(page.getByLabel("Kind in words (English)")).not.toHaveValue("Mine");
});

test("choices for sites are saved, brought back and follow the choice for all pages", async ({
  page,
  extensionUrl,
}) => {
  await openPane(page, extensionUrl, "sites");
  await page.getByLabel("Only sites that I choose").check();
  await page.getByLabel("Site", { exact: true }).fill("example.org");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const choice = page.getByLabel("Choice: example.org");
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
  await hasNoFaults(page);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(choice).toHaveValue("marked");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(choice).toHaveValue("off");
  await page.getByRole("searchbox").fill("nowhere");
  await expect(page.getByText("No site of this name.")).toBeVisible();
  await undoAll(page);
});
