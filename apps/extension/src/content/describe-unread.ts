import { titleOf } from "@gazetteer/dom";
import type { PageMentions } from "../messages.ts";

/** What surfaces are told of a frame that nothing has been read of, or not yet. */
export function describeUnread(
  page: Document,
  url: string,
  marking: PageMentions["marking"],
): PageMentions {
  return {
    url,
    title: titleOf(page),
    language: null,
    published: null,
    marking,
    // Whoever asks has it read, where it may be.
    scan: marking === "off" ? "complete" : "running",
    aboutSubject: false,
    mentions: [],
    heldBack: 0,
    timing: { collectMs: 0, paintMs: 0, longestTaskMs: 0, firstPaintMs: 0 },
  };
}
