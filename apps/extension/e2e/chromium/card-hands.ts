import type { BrowserContext, Page } from "@playwright/test";
import { pointOf } from "./page-state.ts";

/** Moves the pointer to rest on a text, as a hand does. */
export async function rest(
  page: Page,
  within: string,
  text: string,
): Promise<{ x: number; y: number }> {
  const at = await pointOf(page, within, text);
  await page.mouse.move(at.x + 160, at.y - 50);
  await page.mouse.move(at.x, at.y, { steps: 8 });
  return at;
}

/** What a keyboard shortcut of the extension does; headless browsers take no shortcuts. */
export async function command(context: BrowserContext, page: Page, name: "next" | "previous") {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(
    async ([url, sent]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(filter: object): Promise<{ id: number; url: string }[]>;
            sendMessage(tab: number, message: object): Promise<unknown>;
          };
        };
      };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (tab) await chrome.tabs.sendMessage(tab.id, { type: "goTo", to: sent });
    },
    [page.url(), name] as const,
  );
}

/** Longer than the time in which presses that change something are not taken. */
export const SETTLED_MS = 600;
