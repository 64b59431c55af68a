import { closestOf, elementAt } from "@gazetteer/dom";
import { openCardSlot } from "./card-dock.ts";
import type { MentionId } from "./card-surface.ts";
import type { LinkedMention } from "../messaging/mention-codec.ts";
import { cardRequest } from "./card-requests.ts";
import type { Guide, GuideStart } from "./guide-dock.ts";
import { createHoverController, type HoverController } from "./hover-controller.ts";
import { createMentionWalk } from "./mention-walk.ts";
import { correctName } from "./page-corrections.ts";

const CARD_EVENTS = {
  dismissed: "dismiss",
  pinned: "pin",
  unpinned: "unpin",
  "pointer-inside": "inside",
  "pointer-outside": "away",
  "pressed-outside": "press",
} as const;
/** What a tap means to the page, whether it shows it or not. */
const CONTROLS =
  "a[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[role=tab],[contenteditable],[onclick]";

/** Opens cards over the marks of a page, and goes from one to the next. */
export function createGuide(start: GuideStart): Guide {
  const { view, page, session, signal } = start;
  function correct(id: MentionId, change: (mention: LinkedMention) => LinkedMention[]): () => void {
    const mention = session.find(id);
    return mention ? session.correct(correctName(mention, change)) : () => {};
  }

  const slot = openCardSlot(
    {
      notify(event) {
        if (event === "focus-entered") hover.moveFocus("card");
        else if (event === "focus-left") hover.moveFocus("page");
        else hover.send({ type: CARD_EVENTS[event] });
      },
      step: (id, direction) => walk.toSibling(id, direction),
      hideHere: (id) => correct(id, () => []),
      choose: (id, entity) => correct(id, (one) => [{ ...one, entity, alternatives: [] }]),
    },
    start.askForCard,
    signal,
  );
  const hover: HoverController = createHoverController(
    view,
    {
      dwellMs: () => session.settings.cardDelayMs,
      modifier: () => session.settings.cardModifier,
      markAt: (point) => session.markAt(point)?.id,
      isControlAt({ x, y }) {
        const element = elementAt(page, x, y);
        return element !== null && closestOf(element, CONTROLS) !== null;
      },
      request(id, opener, point) {
        const mention = session.find(id);
        return mention && cardRequest(mention, opener, point, session.about(mention));
      },
      onShown: session.tint,
    },
    start.watchKeys,
    slot,
    signal,
    start.early,
  );
  const walk = createMentionWalk(session, hover);

  return {
    gone(ids) {
      for (const id of ids) hover.send({ type: "gone", id });
    },
    goTo: walk.to,
    goToMark: walk.toMark,
    show({ id }) {
      hover.send({ type: "show", id, opener: "keyboard" });
    },
  };
}
