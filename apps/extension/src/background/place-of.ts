import { browser } from "wxt/browser";
import type { Sender } from "../messaging/answer.ts";
import type { Place } from "./choices-host.ts";

/** The page that a message comes from: the tab's, because a frame belongs to the site around it. */
export function placeOf(sender: Sender): Place {
  return {
    url: sender.tab?.url ?? sender.url ?? "",
    window: sender.tab?.incognito === true ? "private" : "normal",
  };
}

/** Whether a message comes from one of our own pages, which may write anything. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL("/")) ?? false;
}
