import { expect, type Page } from "@playwright/test";

/** Opens a pane of the options page and waits until it is drawn. */
export async function openPane(page: Page, extensionUrl: string, address: string): Promise<void> {
  await page.goto(`${extensionUrl}options.html#/${address}`);
  // A tab behind another draws one frame a second, and a click waits for two.
  await page.bringToFront();
  await page.getByRole("navigation").waitFor();
  await page.getByRole("heading", { level: 2 }).or(page.getByRole("searchbox")).first().waitFor();
}

/** Takes back everything a test has done, so that the next one finds the dictionary as it came. */
export async function undoAll(page: Page): Promise<void> {
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await expect(async () => {
    if (await undo.isEnabled()) await undo.click();
    expect(await undo.isDisabled()).toBe(true);
  }).toPass({ intervals: [100] });
}
