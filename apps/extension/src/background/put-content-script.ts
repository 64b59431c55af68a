import { browser } from "wxt/browser";
import type { ReplyOf } from "../messages.ts";
import { REFUSED } from "./failures.ts";

/** Runs the content script in a tab that has none; refused where access was not given. */
export async function putContentScript(tab: number): Promise<ReplyOf<"readTab">> {
  const target = { tabId: tab, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: ["marks.css"], origin: "USER" });
    await browser.scripting.executeScript({
      target,
      files: import.meta.env.FIREFOX ? ["/remains.js", "/page.js"] : ["/page.js"],
    });
    return { ok: true };
  } catch {
    return REFUSED;
  }
}

/**
 * After an update the pages that are open hold the old script, which has no background any more.
 * Firefox puts the new one in by itself, beside what the old one has left; Chromium does not.
 */
export async function replaceContentScripts(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*", "file:///*"] });
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded ? undefined : putContentScript(id),
    ),
  );
}
