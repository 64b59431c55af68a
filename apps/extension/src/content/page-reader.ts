import { closestOf, elementAt } from "@gazetteer/dom";
import { ask } from "../messaging/ask.ts";
import { openCardSlot } from "./card-dock.ts";
import { createHoverController, type HoverController } from "./hover-controller.ts";
import { createMentionWalk } from "./mention-walk.ts";
import { createPageSession } from "./page-session.ts";
import type { Reader, ReaderStart } from "./reader-dock.ts";

/** After a press, the page shows what it opens; then there may be more to read. */
const AFTER_PRESS_MS = 300;
const CARD_EVENTS = { dismissed: "dismiss", pinned: "pin", unpinned: "unpin" } as const;
/** What a tap means to the page, whether it shows it or not. */
const CONTROLS =
  "a[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[role=tab],[contenteditable],[onclick]";

/** Reads a page, keeps its marks right, and opens cards over them. */
export function createReader(start: ReaderStart): Reader {
  const { view, page, signal } = start;
  const session = createPageSession({
    ...start,
    onGone(mentions) {
      for (const { id } of mentions) hover.send({ type: "gone", id });
    },
  });
  const slot = openCardSlot(
    {
      notify(event) {
        if (event === "focus-entered") hover.moveFocus("card");
        else if (event === "focus-left") hover.moveFocus("page");
        else hover.send({ type: CARD_EVENTS[event] });
      },
      step: (id, direction) => walk.toSibling(id, direction),
      hideHere(id) {
        const mention = session.find(id);
        return mention ? session.hide(mention) : () => {};
      },
      choose(id, entity) {
        const mention = session.find(id);
        if (mention) session.choose(mention, entity);
      },
    },
    () => ask("injectCard", {}),
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
        return mention && session.request(mention, opener, point);
      },
      onShown: session.tint,
      onPress: () => setTimeout(session.checkHidden, AFTER_PRESS_MS),
    },
    start.watchKeys,
    slot,
    signal,
  );
  const walk = createMentionWalk(session, hover);

  return {
    describe: session.describe,
    apply: session.apply,
    turn: session.turn,
    look: session.look,
    jumpTo(entity, index) {
      const mentions = session.mentions();
      const numbered = index === undefined ? undefined : mentions[index];
      const mention =
        numbered?.entity === entity ? numbered : mentions.find((one) => one.entity === entity);
      if (mention) walk.to(mention);
      return mention ? "shown" : "unknown";
    },
    command(command) {
      if (command === "scan") session.rescan();
      else walk.toMark(command);
    },
    openCard(entity) {
      const mention = session.mentions().find((one) => one.entity === entity);
      if (mention) hover.send({ type: "show", id: mention.id, opener: "keyboard" });
      return mention ? "shown" : "unknown";
    },
    pulse: session.pulse,
    restyle: session.restyle,
  };
}
