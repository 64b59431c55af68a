import { plural, toolbarTexts } from "@gazetteer/ui";
import { browser } from "wxt/browser";
import type { RequestOf } from "../messages.ts";
import type { Sender } from "../messaging/answer.ts";
import type { PageSettings, Settings } from "../settings.ts";

/** State by shape: solid, hollow, struck through, with a dot. */
export type ButtonState = "on" | "off-here" | "off" | "no-access";

const SIZES = [16, 32, 48] as const;

function iconsOf(state: ButtonState): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${state}-${size}.png`]));
}

function texts() {
  return toolbarTexts(browser.i18n.getUILanguage());
}

/** The tab may have closed in between: then there is nothing to show. */
async function show(tabId: number, state: ButtonState, title: string): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconsOf(state) }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

/** Shows what is done on the page of a tab. */
export async function showState(
  tab: number,
  { marking }: Pick<PageSettings, "marking">,
  { power }: Pick<Settings, "power">,
): Promise<void> {
  const state = power === "off" ? "off" : marking === "off" ? "off-here" : "on";
  await show(tab, state, texts()[state]);
}

/** A page that no content script reads, because access to it was not given or cannot be. */
export async function showNoAccess(tab: number): Promise<void> {
  await show(tab, "no-access", texts()["no-access"]);
}

/** The button of all tabs that say nothing else: everything on, or everything off. */
export async function showPower(power: Settings["power"]): Promise<void> {
  const state = power === "on" ? "on" : "off";
  await browser.action.setIcon({ path: iconsOf(state) });
  await browser.action.setTitle({ title: texts()[state] });
}

/** Counts in words in the title; as a number on the button only where the reader wants it. */
export async function showCounts(
  { tab, frameId }: Sender,
  { entities, heldBack }: RequestOf<"mentionsChanged">,
  { badge }: Settings,
): Promise<void> {
  if (tab?.id === undefined || frameId !== 0) return;
  const language = browser.i18n.getUILanguage();
  const { onThisPage, notMarked } = texts();
  const parts = [plural(language, entities, onThisPage)];
  if (heldBack > 0) parts.push(plural(language, heldBack, notMarked));
  const text = badge === "count" && entities > 0 ? String(Math.min(entities, 9_999)) : "";
  await Promise.all([
    browser.action.setTitle({ tabId: tab.id, title: `Gazetteer: ${parts.join(", ")}` }),
    browser.action.setBadgeText({ tabId: tab.id, text }),
  ]).catch(() => undefined);
}
