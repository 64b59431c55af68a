import { browser } from "wxt/browser";

/** What the background says to our own pages when open pages have applied a change. */
const FOLLOWED = "followed";

/** Tells our own pages that the open pages are others now: they have applied what was stored. Nobody may be there to hear it. */
export async function tellFollowed(): Promise<void> {
  await browser.runtime.sendMessage({ type: FOLLOWED }).catch(() => undefined);
}

/**
 * Calls `heard` when the mentions of a page have changed, or when a change of settings, rules or
 * dictionary has reached the open pages. Only listens: the background answers.
 */
export function hearChanges(heard: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (typeof message !== "object" || message === null || !("type" in message)) return;
    if (message.type === FOLLOWED) heard();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}
