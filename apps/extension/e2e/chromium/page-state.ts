import type { BrowserContext, Page, Worker } from "@playwright/test";
import type { PageMentions } from "../../src/messages.ts";

/** A painted part of a text node, as the page's own scripts can see it. */
interface Painted {
  readonly name: string;
  readonly text: string;
  /** Id of the nearest element that has one. */
  readonly within: string | undefined;
}

/** What the highlight registry of the page holds now, in document order; tints are left out. */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^gz-v?\d/.test(name))
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range })))
      .sort((a, b) => {
        const [first, second] = [a.range.startContainer, b.range.startContainer];
        if (first === second) return a.range.startOffset - b.range.startOffset;
        return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      })
      .map(({ name, range: { startContainer, startOffset, endOffset } }) => ({
        name,
        text: (startContainer.nodeValue ?? "").slice(startOffset, endOffset),
        within: startContainer.parentElement?.closest("[id]")?.id,
      })),
  );
}

/** Painted texts; those of one mention that is split over elements come one by one. */
export async function paintedTexts(page: Page): Promise<string[]> {
  return (await painted(page)).map(({ text }) => text);
}

/** Whoever may ask a tab: the background, or a page of the extension. */
type Asker = Pick<Worker, "evaluate">;

/**
 * What the content script of the top frame answers to surfaces. A background that is stopped asks nothing before
 * something else starts it: a test that stops it asks by a page.
 */
export async function pageMentions(
  context: BrowserContext,
  page: Page,
  asker: Asker | undefined = context.serviceWorkers()[0],
): Promise<PageMentions> {
  if (asker === undefined) throw new Error("the background does not run");
  const reply: { page: PageMentions } = await asker.evaluate(async (url) => {
    // The extension's own interface, in its own background or page.
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(filter: object): Promise<{ id: number; url: string }[]>;
          sendMessage(tab: number, message: object, options: object): Promise<{ page: never }>;
        };
      };
    };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === url);
    if (tab === undefined) throw new Error(`no tab shows ${url}`);
    return chrome.tabs.sendMessage(tab.id, { type: "pageMentions" }, { frameId: 0 });
  }, page.url());
  return reply.page;
}

/** Half a minute: the first page of a new profile waits for the dictionary to be compiled. */
const SETTLE_TRIES = 300;

/** Waits until the page has been read and every request was answered. */
export async function settled(
  context: BrowserContext,
  page: Page,
  asker?: Asker,
): Promise<PageMentions> {
  for (let tries = 0; tries < SETTLE_TRIES; tries++) {
    const state = await pageMentions(context, page, asker).catch(() => undefined);
    if (state?.scan === "complete") return state;
    await page.waitForTimeout(100);
  }
  throw new Error("the page was not read in time");
}

/** Opens a page in front of all others and waits until it is read. */
export async function visit(
  context: BrowserContext,
  page: Page,
  address: string,
): Promise<PageMentions> {
  await page.goto(address);
  await page.bringToFront();
  return settled(context, page);
}

/** The middle of the first line box of `text` inside an element. */
export function pointOf(
  page: Page,
  selector: string,
  text: string,
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([within, words]) => {
      const root = document.querySelector(within ?? "");
      const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(words ?? "") ?? -1;
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + (words ?? "").length);
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`no ${words} in ${within}`);
    },
    [selector, text],
  );
}
