import { browser } from "wxt/browser";
import type { Hosts } from "./hosts.ts";
import { showNoAccess } from "./toolbar-button.ts";

/** Pages whose address we may not see are those we may not read: the button says so. */
export function watchTabs({ choices }: Hosts): void {
  browser.tabs.onUpdated.addListener(async (id, { status }, { url }) => {
    if (status !== "complete" || (url !== undefined && /^(?:https?|file):/.test(url))) return;
    const settings = await choices.settings();
    if (settings.power === "on") await showNoAccess(id, settings);
  });
}
