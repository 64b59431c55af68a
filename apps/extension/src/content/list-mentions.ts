import type { Article } from "@gazetteer/core";
import { type PageObserver, titleOf } from "@gazetteer/dom";
import type { PageMentions } from "../messages.ts";
import type { MentionBook, PlacedMention } from "./mention-book.ts";
import type { PageMarks } from "./page-marks.ts";

/** All mentions of the page in document order. */
export function mentionsInOrder(observer: PageObserver, book: MentionBook): PlacedMention[] {
  const blocks = observer.index.inOrder;
  return blocks.flatMap((block) => book.known.get(block)?.mentions ?? []);
}

/** What surfaces are told of this frame. */
export function describePage(
  view: Window,
  article: Article,
  observer: PageObserver,
  book: MentionBook,
  marks: PageMarks,
  state: Pick<PageMentions, "marking" | "scan"> & { paintMs: number; firstPaintMs: number },
): PageMentions {
  const mentions = mentionsInOrder(observer, book);
  return {
    url: view.location.href,
    title: titleOf(view.document),
    language: article.language ?? null,
    published: article.published?.date ?? null,
    marking: state.marking,
    scan: state.scan,
    aboutSubject: mentions.some(({ linked }) => linked.subject),
    mentions: mentions.map((mention) => ({
      entity: mention.entity,
      kind: mention.kind,
      text: mention.place.block.text.slice(mention.start, mention.end),
      how: mention.how,
      role: mention.linked.role,
      painted: marks.isMarked(mention),
    })),
    heldBack: marks.heldBack,
    timing: {
      collectMs: observer.clock.totalMs,
      paintMs: state.paintMs,
      longestTaskMs: observer.clock.longestMs,
      firstPaintMs: state.firstPaintMs,
    },
  };
}
