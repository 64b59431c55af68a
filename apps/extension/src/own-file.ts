import { browser } from "wxt/browser";

/** Address of a file inside the extension; `path` without a slash before it. */
export function ownFile(path: string): string {
  return browser.runtime.getURL("/") + path;
}
