import { type Point, textAtPoint } from "@gazetteer/dom";
import { type Guide, type GuideStart } from "./guide.ts";
import { bring } from "./parts.ts";
import { watchFirstPointer } from "./watch-first-pointer.ts";

export interface GuideCall {
  /** As soon as it has come. */
  readonly guide: Guide | undefined;
  /** `undefined`: it did not come. */
  come(early?: readonly PointerEvent[]): Promise<Guide | undefined>;
  /** Marks have been chosen: there may be some that were not there before. */
  marked(): void;
}

/** Has the guide come when somebody asks for it, or the pointer first rests over a text with marks. */
export function callGuide(start: Omit<GuideStart, "early">): GuideCall {
  const { signal, session, hearInput } = start;
  let guide: Guide | undefined;

  async function come(early: readonly PointerEvent[] = []): Promise<Guide | undefined> {
    const create = await bring("guide");
    if (create && !signal.aborted) guide ??= create({ ...start, early });
    return guide;
  }

  /** Asked as the guide asks: text that a pointer goes through, or that a link lies over, is text still. */
  function isOverMarked(point: Point): boolean {
    const text = textAtPoint(document, point, session.trees);
    return !!text && !!session.index.ofText(text.node)?.mentions.some(session.isMarked);
  }

  const look = watchFirstPointer(
    hearInput,
    isOverMarked,
    (early) => void come(early),
    () => !!guide,
    signal,
  );
  return {
    get guide() {
      return guide;
    },
    come,
    marked() {
      if (guide) guide.marked();
      else look();
    },
  };
}
