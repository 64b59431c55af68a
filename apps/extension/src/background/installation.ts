import { browser } from "wxt/browser";
import { ownFile } from "../own-file.ts";
import type { Hosts } from "./hosts.ts";
import { createMenu } from "./menu.ts";
import { replaceContentScripts } from "./put-content-script.ts";

/** Access that is given later reaches the pages that are open, without a reload. */
export function watchAccess(): void {
  browser.permissions.onAdded.addListener(() => replaceContentScripts());
}

/** First run and updates: the shipped packs come into the store, and the engine is compiled before a page asks. */
export function watchInstallation(
  { dictionaries, engines, choices }: Hosts,
  follow: () => Promise<void>,
): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenu(await choices.settings());
    // Without a database the packs of the extension serve from memory.
    await dictionaries.seed().catch(() => undefined);
    await engines.refresh();
    if (reason === "install") {
      await browser.tabs.create({ url: ownFile("welcome.html") });
      // Pages that were open before get the script without a reload.
      await replaceContentScripts();
    }
    if (reason === "update") {
      await replaceContentScripts();
      await follow();
    }
  });
}
