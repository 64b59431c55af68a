import { browser } from "wxt/browser";

/** Firefox's name for what Chrome calls the side panel; the shared types know Chrome's only. */
interface FirefoxSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Opens the panel beside a tab. It must be called first thing in a click or a key press, before any `await`. */
export function openPanel(tab: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as FirefoxSidebar).sidebarAction.open();
  return browser.sidePanel.open({ tabId: tab });
}
