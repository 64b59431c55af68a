import { type BrowserContext, expect } from "@playwright/test";
import { expectNoFaults } from "./options-faults.ts";
import { test } from "./options-test.ts";

const BUSY = "Gazetteer is writing to the dictionary";

/** A write to all tables, as an import is, kept open until what it gives back is called. */
async function write(context: BrowserContext, extensionUrl: string): Promise<() => Promise<void>> {
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
  return async () => {
    await writer.evaluate(() => Object.assign(globalThis, { released: true }));
  };
}

test("a page that is opened during a long write is there at once, says why it waits, and goes on by itself", async ({
  context,
  extensionUrl,
  page,
  open,
}) => {
  await open("about");
  const release = await write(context, extensionUrl);

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
    const release = await write(context, extensionUrl);

    await page.goto(`${extensionUrl}${surface}.html`, { waitUntil: "commit" });
    await expect(page.getByText(BUSY)).toBeVisible();
    await release();
    await expect(page.getByText(BUSY)).toBeHidden();
    await expect(page.getByRole("main")).toContainText(shown);
  });
}
