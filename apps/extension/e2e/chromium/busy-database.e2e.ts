import { expect } from "@playwright/test";
import { expectNoFaults } from "./options-faults.ts";
import { test } from "./options-test.ts";

test("a page that is opened during a long write is there at once, says why it waits, and goes on by itself", async ({
  context,
  extensionUrl,
  page,
  open,
}) => {
  await open("about");
  // A write to all tables, as an import is, kept open until it is let go.
  const writer = await context.newPage();
  await writer.goto(`${extensionUrl}marks.css`);
  await writer.evaluate(async () => {
    const opened = indexedDB.open("gazetteer");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    const db = opened.result;
    const meta = db.transaction([...db.objectStoreNames], "readwrite").objectStore("meta");
    const hold = () => {
      const asked = meta.get("meta");
      asked.addEventListener("success", () => "released" in globalThis || hold());
    };
    hold();
  });

  await page.goto(`${extensionUrl}options.html#/packs`);
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByRole("navigation")).toBeVisible();
  await expect(page.getByText("Gazetteer is writing to the dictionary")).toBeVisible();
  await expectNoFaults(page);

  await writer.evaluate(() => Object.assign(globalThis, { released: true }));
  await expect(page.locator(".pack")).toHaveCount(1);
  await expect(page.getByText("Gazetteer is writing to the dictionary")).toBeHidden();
  await writer.close();
});
