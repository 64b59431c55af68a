import { boxOf, isConnected, isVisible } from "@gazetteer/dom";
import type { MentionId } from "./card-surface.ts";
import type { HoverController } from "./hover-controller.ts";
import { findMention } from "./find-mention.ts";
import type { PlacedMention } from "./page-block.ts";
import type { PageSession } from "./page-session.ts";

type Direction = "next" | "previous";

/** Goes from mention to mention: scrolls there and opens the card. */
export interface MentionWalk {
  to(mention: PlacedMention): void;
  /** The neighbour among all mentions of the same entity. */
  toSibling(id: MentionId, direction: Direction): void;
  /** The neighbour among all marks, from the card that is open or from what is in view. */
  toMark(direction: Direction): void;
}

/** The last before the first is the last again, and the other way round. */
function neighbour<Item>(
  items: readonly Item[],
  at: number,
  direction: Direction,
): Item | undefined {
  return items.at((at + (direction === "next" ? 1 : -1)) % items.length);
}

function firstInView(
  marked: readonly PlacedMention[],
  direction: Direction,
): PlacedMention | undefined {
  const at = marked.findIndex(({ element }) => boxOf(element).bottom > 0);
  if (at < 0) return marked.at(direction === "next" ? 0 : -1);
  return marked.at(direction === "next" ? at : at - 1);
}

export function createMentionWalk(session: PageSession, hover: HoverController): MentionWalk {
  function to(mention: PlacedMention): void {
    const { pieces } = mention.block;
    const first = pieces.find(({ at, length }) => at + length > mention.start);
    const element = first?.node.parentElement;
    if (!element || !isConnected(element)) return;
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    hover.send({ type: "show", id: mention.id, opener: "keyboard" });
  }

  /** Without those in a tab that is not chosen, or in details that were closed. */
  const seen = () => session.mentions().filter(({ element }) => isVisible(element));

  return {
    to,
    toSibling(id, direction) {
      const mention = findMention(session, id);
      if (mention === undefined) return;
      const same = seen().filter(({ entity }) => entity === mention.entity);
      const next = neighbour(same, same.indexOf(mention), direction);
      if (next) to(next);
    },
    toMark(direction) {
      const marked = seen().filter(session.isMarked);
      const at = marked.findIndex(({ id }) => id === hover.shown);
      const next = at >= 0 ? neighbour(marked, at, direction) : firstInView(marked, direction);
      if (next) to(next);
    },
  };
}
