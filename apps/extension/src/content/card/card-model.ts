import type { Card } from "@gazetteer/core";
import type { CardState, HiddenScope } from "@gazetteer/ui";
import type { CardRequest } from "../card-surface.ts";

/** Further back than this nobody finds the way; the oldest card is let go. */
const MAX_CARDS = 10;

/** What is shown for one mention: its card, and the ones that were opened from it. */
export interface CardModel {
  readonly request: CardRequest;
  /** The mention's own card first, the one shown last; never empty. */
  readonly cards: readonly [Card, ...Card[]];
  readonly hold: CardState["hold"];
  readonly hidden?: HiddenScope | undefined;
  readonly copying?: CardState["copying"];
}

export function openModel(request: CardRequest, card: Card, hold: CardState["hold"]): CardModel {
  return { request, cards: [card], hold };
}

export function shownCard({ cards }: CardModel): Card {
  return cards.at(-1) ?? cards[0];
}

/** The card of another entity on top; the one that is shown already stays as it is. */
export function pushCard(model: CardModel, card: Card): CardModel {
  if (shownCard(model).id === card.id) return model;
  const [own, ...opened] = model.cards;
  const kept = opened.slice(-(MAX_CARDS - 2));
  return { ...model, cards: [own, ...kept, card], copying: undefined };
}

export function popCard(model: CardModel): CardModel {
  const [own, ...opened] = model.cards;
  return { ...model, cards: [own, ...opened.slice(0, -1)], copying: undefined };
}

/** The mention means this instead: its card takes the place of all. */
export function replaceCard(model: CardModel, card: Card): CardModel {
  return { ...model, cards: [card], copying: undefined };
}

/** How the shown card looks; `extent` outlives the model. */
export function stateOf(model: CardModel, extent: CardState["extent"]): CardState {
  const { request, cards, hold, hidden, copying } = model;
  const isOwn = cards.length === 1;
  return {
    extent,
    hold,
    depth: cards.length - 1,
    position: isOwn ? { index: request.index, count: request.count } : undefined,
    hidden: isOwn ? hidden : undefined,
    copying,
  };
}
