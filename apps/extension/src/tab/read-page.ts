import { askTab } from "../messaging/ask.ts";
import type { PageMention, PageMentions } from "../messages.ts";
import { listFrames } from "./list-frames.ts";

/** A mention with the frame that it is in and its number there, for `goTo`. */
export interface TabMention extends PageMention {
  readonly frame: number;
  readonly index: number;
}

/** A page with all its frames: the facts of the top one, the mentions of all. */
export interface TabPage extends Omit<PageMentions, "mentions"> {
  readonly mentions: readonly TabMention[];
}

/** What the content scripts of a tab know; `undefined` when there is none in its top frame. */
export async function readPage(tab: number): Promise<TabPage | undefined> {
  const frames = await listFrames(tab);
  const replies = await Promise.all(
    // A page in the background or one without access lists no frames; the top one may answer yet.
    (frames.length === 0 ? [0] : frames).map(async (frame) => {
      const reply = await askTab(tab, "pageMentions", {}, frame);
      return reply.ok ? { frame, page: reply.page } : undefined;
    }),
  );
  const pages = replies.filter((each) => each !== undefined);
  const top = pages.find(({ frame }) => frame === 0)?.page;
  if (top === undefined) return undefined;
  return {
    ...top,
    scan: pages.some(({ page }) => page.scan === "running") ? "running" : "complete",
    aboutSubject: pages.some(({ page }) => page.aboutSubject),
    heldBack: pages.reduce((sum, { page }) => sum + page.heldBack, 0),
    mentions: pages.flatMap(({ frame, page }) =>
      page.mentions.map((mention, index) => ({ ...mention, frame, index })),
    ),
  };
}
