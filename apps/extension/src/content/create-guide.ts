import { closestOf, elementAt, mentionAtPoint } from "@gazetteer/dom";
import type { LinkedMention } from "../messaging/linked-mention.ts";
import { cardRequest } from "./card-requests.ts";
import { openCardSlot } from "./card-slot.ts";
import type { MentionId } from "./card-surface.ts";
import { findMention } from "./find-mention.ts";
import type { Guide, GuideStart } from "./guide.ts";
import { createHoverController, type HoverController } from "./hover-controller.ts";
import { createMarkTint } from "./mark-tint.ts";
import { createMentionWalk } from "./mention-walk.ts";
import type { PlacedMention } from "./page-block.ts";
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
  const { session, signal } = start;
  const { corrections } = session;
  const tint = createMarkTint(() => session.settings.marks, signal);

  function correct(id: MentionId, change: (mention: LinkedMention) => LinkedMention[]): () => void {
    const mention = findMention(session, id);
    if (mention === undefined) return () => {};
    const correction = correctName(mention, change);
    corrections.add(correction);
    session.linker.relink();
    return () => {
      corrections.delete(correction);
      session.linker.relink();
    };
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
    signal,
  );
  const hover: HoverController = createHoverController(
    window,
    {
      dwellMs: () => session.settings.cardDelayMs,
      modifier: () => session.settings.cardModifier,
      markAt: (point) => mentionAtPoint(document, point, session)?.id,
      isControlAt({ x, y }) {
        const element = elementAt(document, x, y);
        return element !== null && closestOf(element, CONTROLS) !== null;
      },
      request(id, opener, point) {
        const mention = findMention(session, id);
        return mention && cardRequest(mention, opener, point, session);
      },
      onShown: (id) => tint.put(id === undefined ? undefined : findMention(session, id)),
    },
    start.hearInput,
    slot,
    signal,
    start.early,
  );
  const walk = createMentionWalk(session, hover);

  /** The one of this number, or the first. */
  function mentionOf(entity: unknown, index: unknown): PlacedMention | undefined {
    const all = session.mentions();
    const numbered = typeof index === "number" ? all[index] : undefined;
    return numbered?.entity === entity ? numbered : all.find((one) => one.entity === entity);
  }

  return {
    gone(mentions) {
      tint.unmarked(mentions);
      for (const { id } of mentions) hover.send({ type: "gone", id });
    },
    marked: hover.marked,
    unmarked: tint.unmarked,
    goTo({ to, entity, index }) {
      if (to === "next" || to === "previous") {
        walk.toMark(to);
        return { ok: true };
      }
      const mention = mentionOf(entity, index);
      if (mention === undefined) return { ok: false, reason: "unknown" };
      if (to === "mention") walk.to(mention);
      else hover.send({ type: "show", id: mention.id, opener: "keyboard" });
      return { ok: true };
    },
  };
}
