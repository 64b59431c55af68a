import { browser } from "wxt/browser";

/** Calls `heard` with the id of a tab whose mentions have changed. Only listens: the background answers. */
export function hearPages(heard: (tab: number) => void, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { tab?: { id?: number | undefined } | undefined },
  ) => {
    const isOurs =
      typeof message === "object" &&
      message !== null &&
      "type" in message &&
      message.type === "mentionsChanged";
    if (isOurs && sender.tab?.id !== undefined) heard(sender.tab.id);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}
