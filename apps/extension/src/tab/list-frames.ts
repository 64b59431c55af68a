import { browser } from "wxt/browser";

/**
 * Frames of a tab that we may read, the top one first. Without the `webNavigation` permission this
 * is how to learn their ids: a function that does nothing is run in all of them.
 */
export async function listFrames(tab: number): Promise<number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => undefined,
    });
    return results.map(({ frameId }) => frameId).sort((a, b) => a - b);
  } catch {
    return [];
  }
}
