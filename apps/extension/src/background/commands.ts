import { putSetting } from "@gazetteer/store";
import { browser } from "wxt/browser";
import { askTab } from "../messaging/ask.ts";
import { openPanel } from "../tab/open-panel.ts";
import type { Hosts } from "./hosts.ts";

/** Keyboard commands of the manifest. */
export function answerCommands({ store, choices }: Hosts): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    // Firefox has a command of its own for its sidebar.
    if (command === "open-panel" && tab?.id !== undefined) void openPanel(tab.id);
    if (command === "toggle") {
      const { power } = await choices.settings();
      await putSetting(store, "power", power === "on" ? "off" : "on");
    }
    if ((command === "next" || command === "previous") && tab?.id !== undefined)
      await askTab(tab.id, "goTo", { to: command });
  });
}
