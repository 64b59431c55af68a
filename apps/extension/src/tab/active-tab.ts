import { browser } from "wxt/browser";

export interface ActiveTab {
  readonly id: number;
  /** Absent where we may not read the tab. */
  readonly url: string | undefined;
  readonly window: "private" | "normal";
}

/** The tab that the reader sees beside the popup or the panel. */
export async function getActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, window: tab.incognito ? "private" : "normal" };
}
