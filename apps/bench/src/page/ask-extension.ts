/** The part of the extension's answer that is measured. */
export interface Answer {
  readonly scan: string;
  readonly mentions: readonly { readonly painted: boolean }[];
  /** By the extension's own clock. */
  readonly timing?: {
    readonly totalMs: number;
    readonly longestMs: number;
  };
}

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ page?: Answer }>;
  };
}

export const POLL_MS = 100;
export const SETTLE_MS = 30_000;

/** Runs in the background or in a page of the extension: what the content script of a tab tells. */
export async function readTab(address: string): Promise<Answer | undefined> {
  const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
  const api = browser?.tabs ? browser : chrome;
  const tab = (await api?.tabs.query({}))?.find((one) => one.url === address)?.id;
  if (api === undefined || tab === undefined) return undefined;
  const reply = await api.tabs
    .sendMessage(tab, { type: "pageMentions" }, { frameId: 0 })
    .catch(() => undefined);
  return reply?.page;
}

/** Asks until the page is read, and once more. */
export async function settle(
  ask: () => Promise<Answer | undefined>,
): Promise<{ answer: Answer | undefined; settled: boolean }> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  let answer: Answer | undefined;
  for (const end = Date.now() + SETTLE_MS; Date.now() < end; ) {
    answer = await ask();
    if (answer?.scan === "complete") {
      await pause(POLL_MS * 3);
      return { answer: (await ask()) ?? answer, settled: true };
    }
    await pause(POLL_MS);
  }
  return { answer, settled: false };
}
