import { createHighlightPainter, groundOf } from "@gazetteer/dom";
import type { PageSettings } from "../settings.ts";
import type { MentionId } from "./card-surface.ts";
import { tintName } from "./mark-look.ts";
import type { PlacedMention } from "./page-block.ts";

/** Tints the mark whose card is open. */
export interface MarkTint {
  /** `undefined`: no card is open. */
  put(mention: PlacedMention | undefined): void;
  /** A range that stays painted keeps the nodes that have left the page alive. */
  unmarked(mentions: readonly PlacedMention[]): void;
}

export function createMarkTint(marks: () => PageSettings["marks"], signal: AbortSignal): MarkTint {
  const painter = createHighlightPainter();
  let tinted: MentionId | undefined;
  signal.addEventListener("abort", painter.clearAll);

  return {
    put(mention) {
      painter.clearAll();
      tinted = mention?.id;
      if (mention === undefined) return;
      const name = tintName(marks()[mention.kind], groundOf(mention.element));
      painter.paint(name, mention.ranges());
    },
    unmarked(mentions) {
      if (mentions.some(({ id }) => id === tinted)) painter.clearAll();
    },
  };
}
