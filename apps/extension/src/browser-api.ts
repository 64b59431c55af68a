import type { browser as api } from "wxt/browser";

declare global {
  var browser: typeof api;
  var chrome: typeof api;
}

/**
 * Stands in for WXT's own, which looks whether `browser.runtime` is there. The first look takes the browser a
 * millisecond: in a page, when nobody waits for it.
 */
export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;
