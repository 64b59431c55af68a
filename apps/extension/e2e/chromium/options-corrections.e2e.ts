import { expect } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { test } from "./extension-test.ts";

test("what was marked wrongly is saved as a file, with sites only when the reader agrees", async ({
  page,
  extensionUrl,
}) => {
  await page.goto(`${extensionUrl}options.html#/sites`);
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const said = { entity: "kunashir", name: "Kunashir", scope: "everywhere", isSaid: true };
    await chrome.runtime.sendMessage({ ...said, type: "notThis", at: Date.now() });
  });
  await expect(page.getByText("Also name the sites")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file", exact: true }).click(),
  ]);
  const saved: unknown = JSON.parse(await readFile(await download.path(), "utf8"));

  expect(download.suggestedFilename()).toBe("gazetteer-corrections.json");
  expect(saved).toMatchObject({
    gazetteerCorrections: 1,
    corrections: [{ entity: "kunashir", pack: { id: "kuril-islands-dispute" }, name: "Kunashir" }],
  });
  await page.getByRole("button", { name: "Mark Kunashir again" }).click();
  await expect(page.getByText("Also name the sites")).toHaveCount(0);
});
