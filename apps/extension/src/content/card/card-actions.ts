import type { EntityId } from "@gazetteer/core";
import type { CardActions } from "@gazetteer/ui";
import { ask } from "../../messaging/ask.ts";
import type { CardPage } from "../card-surface.ts";
import { type CardModel, popCard, pushCard, replaceCard, shownCard } from "./card-model.ts";
import type { NotThis } from "./not-this.ts";
import type { PressGuard } from "./press-guard.ts";

/** What presses in the card set going. */
export interface CardDesk {
  readonly page: CardPage;
  readonly guard: PressGuard;
  notThis(): NotThis | undefined;
  /** Shows the same card in another state. */
  update(next: CardModel): void;
  /** Shows another card; `from` is the one that the way leads back from. */
  turnTo(next: CardModel, from?: EntityId): void;
  /** Gets the card of another entity and turns to it. */
  openOther(shown: CardModel, id: EntityId, put: typeof pushCard): void;
  toggleMore(shown: CardModel): void;
  /** The card stays where it is, or goes with its mark again. */
  keepPlace(shown: CardModel): void;
  copy(shown: CardModel): void;
}

/** What can be done with the card that is shown. */
export function cardActions(shown: CardModel, desk: CardDesk): CardActions {
  const { page, guard, update } = desk;
  const { id } = shown.request;
  const own: Partial<CardActions> = {
    step: (direction) => page.step(id, direction),
    choose: (entity) =>
      guard.run(() => {
        page.choose(id, entity);
        desk.openOther(shown, entity, replaceCard);
      }),
    notThis: (scope) =>
      guard.run(() => {
        desk.notThis()?.hide(scope);
        update({ ...shown, hidden: scope });
      }),
    undoNotThis() {
      desk.notThis()?.undo();
      update({ ...shown, hidden: undefined });
    },
  };
  return {
    ...(shown.cards.length === 1 ? own : {}),
    toggleMore: () => desk.toggleMore(shown),
    open: (entity) => desk.openOther(shown, entity, pushCard),
    back: () => desk.turnTo(popCard(shown), shownCard(shown).id),
    close: () => page.notify("dismissed"),
    togglePin() {
      const isPinned = shown.hold !== "pinned";
      const next: CardModel = { ...shown, hold: isPinned ? "pinned" : "free" };
      page.notify(isPinned ? "pinned" : "unpinned");
      update(next);
      desk.keepPlace(next);
    },
    copy: () => desk.copy(shown),
    edit: () => guard.run(() => void ask("openOptions", { entity: shownCard(shown).id })),
  };
}
