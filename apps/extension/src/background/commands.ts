import { putSetting } from "@gazetteer/store";
import { browser, type Browser } from "wxt/browser";
import { askTab } from "../messaging/ask.ts";
import type { Hosts } from "./hosts.ts";

/** Opens the panel. It must be called before any `await`, while the key press still counts as the reader's. */
function openPanel(tab: Browser.tabs.Tab | undefined): void {
  // Firefox has a command of its own for its sidebar (`_execute_sidebar_action`).
  if (import.meta.env.CHROME && tab?.windowId !== undefined)
    void browser.sidePanel.open({ windowId: tab.windowId });
}

/** Keyboard commands of the manifest. */
export function answerCommands({ store, choices }: Hosts): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === "open-panel") openPanel(tab);
    if (command === "toggle") {
      const { power } = await choices.settings();
      await putSetting(store, "power", power === "on" ? "off" : "on");
    }
    if ((command === "next" || command === "previous") && tab?.id !== undefined)
      await askTab(tab.id, "command", { command });
  });
}
