import { browser } from "wxt/browser";
import { askTab } from "../messaging/ask.ts";
import type { Hosts } from "./hosts.ts";
import { nameMenu } from "./menu.ts";
import { showPower, showState } from "./toolbar-button.ts";

/** Tells every open page the newest revision and the settings of its site. Pages without our script do not answer. */
export async function broadcast({ engines, choices }: Hosts): Promise<void> {
  const { revision } = await engines.get();
  const all = await choices.settings();
  await Promise.all([showPower(all), nameMenu(all)]);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, incognito }) => {
      if (id === undefined || url === undefined) return;
      const settings = await choices.pageSettings({
        url,
        window: incognito ? "private" : "normal",
      });
      const reply = await askTab(id, "changed", { revision, settings }, "all");
      if (reply.ok) await showState(id, settings, all);
    }),
  );
}
