import { findMatches, leftmostLongest } from "@gazetteer/core";
import { toolbarTexts } from "@gazetteer/ui";
import { browser } from "wxt/browser";
import { askTab } from "../messaging/ask.ts";
import type { Hosts } from "./hosts.ts";
import { openOptions, searchAddress } from "./open-options.ts";

const LOOK_UP = "look-up";
const ADD = "add";

/** Menu items are kept by the browser: made once, on install and update. */
export async function createMenu(): Promise<void> {
  const { lookUp, add } = toolbarTexts(browser.i18n.getUILanguage());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: lookUp, contexts: ["selection"] });
  browser.contextMenus.create({ id: ADD, title: add, contexts: ["selection"] });
}

/** The entity that a selection names, if it names one. */
async function entityIn({ engines }: Hosts, text: string): Promise<string | undefined> {
  const { engine } = await engines.get();
  for (const { names } of leftmostLongest(findMatches(engine, text)))
    for (const index of names) {
      const name = engine.nameAt(index);
      if (name.owner === "entity") return name.id;
    }
  return undefined;
}

/** The card beside the selection where the page has a mention of it, else the dictionary. */
async function lookUp(hosts: Hosts, text: string, tab: number, frame: number): Promise<void> {
  const entity = await entityIn(hosts, text);
  const shown = entity === undefined ? undefined : await askTab(tab, "openCard", { entity }, frame);
  if (shown?.ok === true) return;
  if (entity === undefined) await browser.tabs.create({ url: searchAddress(text) });
  else await openOptions(entity);
}

/** "Look up" and "Add" on a selection. */
export function watchMenu(hosts: Hosts): void {
  browser.contextMenus.onClicked.addListener(
    async ({ menuItemId, selectionText, frameId }, tab) => {
      const text = selectionText?.trim() ?? "";
      if (text === "" || tab?.id === undefined) return;
      if (menuItemId === LOOK_UP) await lookUp(hosts, text, tab.id, frameId ?? 0);
      if (menuItemId === ADD) await browser.tabs.create({ url: searchAddress(text) });
    },
  );
}
