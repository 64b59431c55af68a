import type { BrowserContext, Page } from "@playwright/test";

/**
 * Opens the popup or the side panel in a tab of its own. A real popup stands over the page and leaves
 * the page's tab the active one; here that tab is named instead.
 */
export async function openSurface(
  context: BrowserContext,
  extensionUrl: string,
  surface: "popup" | "sidepanel",
  beside: Page,
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: { active?: boolean }): Promise<{ url?: string }[]> } };
    };
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = async (filter) => {
      if (filter.active !== true) return query(filter);
      return (await query({})).filter((tab) => tab.url === url);
    };
  }, beside.url());
  await page.goto(`${extensionUrl}${surface}.html`);
  await page.locator("main").waitFor();
  return page;
}
