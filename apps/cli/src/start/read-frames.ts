import type { Worker } from "playwright";
import type { FrameReport } from "./page-report.ts";

/** The part of the extension API that is called inside the background. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: { url?: string; active?: boolean }): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
  readonly scripting: {
    executeScript(options: {
      target: { tabId: number; allFrames: boolean };
      func: () => void;
    }): Promise<{ frameId: number }[]>;
  };
}

/** Runs inside the background: the global there is the extension's. */
async function readInBackground(url: string): Promise<unknown[]> {
  const { chrome: api } = globalThis as unknown as { chrome: ExtensionApi };
  const plain = (address: string | undefined) => address?.replace(/#.*$/, "");
  const tabs = await api.tabs.query({});
  const tab = tabs.find((each) => plain(each.url) === plain(url))?.id;
  if (tab === undefined) return [];
  const frames = await api.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: () => undefined })
    .then((results) => results.map(({ frameId }) => frameId))
    .catch(() => [0]);
  const replies = await Promise.all(
    frames
      .sort((a, b) => a - b)
      .map((frameId) =>
        api.tabs.sendMessage(tab, { type: "pageMentions" }, { frameId }).catch(() => undefined),
      ),
  );
  return replies.map((reply) => (reply as { page?: unknown } | undefined)?.page);
}

/** What the content scripts of the tab at `url` know, the top frame's first; empty while there is none. */
export async function readFrames(background: Worker, url: string): Promise<FrameReport[]> {
  const pages = await background.evaluate(readInBackground, url);
  // The other side of the message is the extension of the same build.
  return pages.filter((page) => page !== undefined && page !== null) as FrameReport[];
}
