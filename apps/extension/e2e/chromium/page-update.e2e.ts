import { expect } from "@playwright/test";
import { test } from "./extension-test.ts";
import { reloadExtension } from "./extensions-page.ts";
import { paintedTexts, settled } from "./page-state.ts";

test("after the extension was reloaded, the old copy has cleaned up and the new one has taken over", async ({
  page,
  context,
  extensionUrl,
  pagesUrl,
}) => {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${pagesUrl}strict.html`);
  await settled(context, page);
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir"]);

  await reloadExtension(context, new URL(extensionUrl).host);
  await page.bringToFront();

  // One range, not two: the old copy's is gone when the new one paints.
  await expect.poll(() => paintedTexts(page), { timeout: 20_000 }).toEqual(["Kunashir"]);
  await page.waitForTimeout(1_500);
  expect(await paintedTexts(page)).toEqual(["Kunashir"]);
  expect(errors).toEqual([]);
});
