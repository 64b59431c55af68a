import { plural, toolbarTexts } from "@gazetteer/ui";
import { browser } from "wxt/browser";
import type { Sender } from "../messaging/answer.ts";
import type { PageSettings, Settings } from "../settings.ts";
import { uiLanguage } from "../ui-language.ts";

/** State by shape: solid, hollow, struck through, with a dot. */
export type ButtonState = "on" | "off-here" | "off" | "no-access";

const SIZES = [16, 32, 48] as const;

function iconsOf(state: ButtonState): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${state}-${size}.png`]));
}

function texts(settings: Settings) {
  return toolbarTexts(uiLanguage(settings));
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
  settings: Settings,
): Promise<void> {
  const state = settings.power === "off" ? "off" : marking === "off" ? "off-here" : "on";
  await show(tab, state, texts(settings)[state]);
}

/** A page that no content script reads, because access to it was not given or cannot be. */
export async function showNoAccess(tab: number, settings: Settings): Promise<void> {
  await show(tab, "no-access", texts(settings)["no-access"]);
}

/** The button of all tabs that say nothing else: everything on, or everything off. */
export async function showPower(settings: Settings): Promise<void> {
  const state = settings.power;
  await browser.action.setIcon({ path: iconsOf(state) });
  await browser.action.setTitle({ title: texts(settings)[state] });
}

/** Counts in words in the title; as a number on the button only where the reader wants it. */
export async function showCounts(
  { tab, frameId }: Sender,
  { entities, heldBack }: { readonly entities: number; readonly heldBack: number },
  settings: Settings,
): Promise<void> {
  if (tab?.id === undefined || frameId !== 0) return;
  const language = uiLanguage(settings);
  const { onThisPage, notMarked } = texts(settings);
  const parts = [plural(language, entities, onThisPage)];
  if (heldBack > 0) parts.push(plural(language, heldBack, notMarked));
  const text = settings.badge === "count" && entities > 0 ? String(Math.min(entities, 9_999)) : "";
  await Promise.all([
    browser.action.setTitle({ tabId: tab.id, title: `Gazetteer: ${parts.join(", ")}` }),
    browser.action.setBadgeText({ tabId: tab.id, text }),
  ]).catch(() => undefined);
}
