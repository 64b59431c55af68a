import { openGuideSlot } from "./guide-dock.ts";
import type { PlacedMention } from "./mention-book.ts";
import { createPageSession } from "./page-session.ts";
import type { Reader, ReaderStart } from "./reader-dock.ts";
import { watchFirstPointer } from "./watch-first-pointer.ts";

/** Reads a page and keeps its marks right. What opens cards comes when it is needed first. */
export function createReader(start: ReaderStart): Reader {
  const { view, page, signal, ask, watchKeys } = start;
  const session = createPageSession({
    ...start,
    onGone: (mentions) => slot.guide?.gone(mentions.map(({ id }) => id)),
  });
  const slot = openGuideSlot(
    { view, page, signal, session, watchKeys, askForCard: () => ask("injectCard", {}) },
    () => ask("injectGuide", {}),
  );
  const firstPointer = new AbortController();
  watchFirstPointer(
    view,
    (point) => session.markAt(point) !== undefined,
    async (early) => {
      if (await slot.bring(early)) firstPointer.abort();
    },
    AbortSignal.any([signal, firstPointer.signal]),
  );

  async function guideTo(
    mention: PlacedMention | undefined,
    how: "goTo" | "show",
  ): Promise<"shown" | "unknown"> {
    const guide = mention && (await slot.bring());
    if (!mention || !guide) return "unknown";
    guide[how](mention);
    return "shown";
  }

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
      return guideTo(mention, "goTo");
    },
    async command(command) {
      if (command === "scan") session.rescan();
      else (await slot.bring())?.goToMark(command);
    },
    openCard: (entity) =>
      guideTo(
        session.mentions().find((one) => one.entity === entity),
        "show",
      ),
    pulse: session.pulse,
    restyle: session.restyle,
  };
}
