import { leftmostLongest } from "@gazetteer/core";
import { toolbarTexts } from "@gazetteer/ui";
import { browser } from "wxt/browser";
import { askTab } from "../messaging/ask.ts";
import type { Settings } from "../settings.ts";
import { uiLanguage } from "../ui-language.ts";
import type { Hosts } from "./hosts.ts";
import { openOptions, searchAddress } from "./open-options.ts";

const LOOK_UP = "look-up";
const ADD = "add";

/** Items by their ids, in the language of the interface. */
function titles(settings: Settings): [string, string][] {
  const { lookUp, add } = toolbarTexts(uiLanguage(settings));
  return [
    [LOOK_UP, lookUp],
    [ADD, add],
  ];
}

/** Menu items are kept by the browser: made once, on install and update. */
export async function createMenu(settings: Settings): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of titles(settings))
    browser.contextMenus.create({ id, title, contexts: ["selection"] });
}

/** The reader may have chosen another language. Items that are not made yet will have it. */
export async function nameMenu(settings: Settings): Promise<void> {
  for (const [id, title] of titles(settings))
    await browser.contextMenus.update(id, { title }).catch(() => undefined);
}

/** The entity that a selection names, if it names one. */
async function entityIn({ engines }: Hosts, text: string): Promise<string | undefined> {
  const { engine } = await engines.get();
  for (const { names } of leftmostLongest(engine.findMatches(text)))
    for (const index of names) {
      const name = engine.nameAt(index);
      if (name.owner === "entity") return name.id;
    }
  return undefined;
}

/** The card beside the selection where the page has a mention of it, else the dictionary. */
async function lookUp(hosts: Hosts, text: string, tab: number, frame: number): Promise<void> {
  const entity = await entityIn(hosts, text);
  const shown =
    entity === undefined ? undefined : await askTab(tab, "goTo", { to: "card", entity }, frame);
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
