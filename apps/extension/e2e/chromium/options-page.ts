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
  // Looked at and pressed in one go: a button that goes out between the two would be waited for.
  const press = (button: HTMLElement | SVGElement) => {
    const isDone = button.matches(":disabled");
    if (!isDone && button instanceof HTMLElement) button.click();
    return isDone;
  };
  await expect.poll(() => undo.evaluate(press), { intervals: [100] }).toBe(true);
}
