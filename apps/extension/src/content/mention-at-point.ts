import {
  isOver,
  type PageObserver,
  type Point,
  positionInBlock,
  rectsOf,
  textAtPoint,
} from "@gazetteer/dom";
import type { MentionBook, PlacedMention } from "./mention-book.ts";
import type { PageMarks } from "./page-marks.ts";

/** The marked mention under a point. Its cost does not grow with the number of marks. */
export function mentionAtPoint(
  page: Document,
  point: Point,
  observer: PageObserver,
  book: MentionBook,
  marks: PageMarks,
): PlacedMention | undefined {
  const position = textAtPoint(page, point, observer.shadowRoots);
  const block = position && observer.index.ofText(position.node);
  const at = position && block && positionInBlock(block, position);
  if (block === undefined || at === undefined) return undefined;
  return book.known
    .get(block)
    ?.mentions.find(
      (mention) =>
        mention.start <= at &&
        at <= mention.end &&
        marks.isMarked(mention) &&
        isOver(rectsOf(block, mention), point),
    );
}
