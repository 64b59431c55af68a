import { browser } from "wxt/browser";

/** What the manifest asks for; Firefox and "on click" in Chrome may withhold it. */
const NEWS_SITES = { origins: ["http://*/*", "https://*/*"] };

export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(NEWS_SITES);
}

/** Asks the reader; must be called first thing in a click, before any `await`. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(NEWS_SITES);
}
