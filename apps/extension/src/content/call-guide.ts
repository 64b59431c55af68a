import { type Guide, type GuideStart } from "./guide.ts";
import { bring } from "./parts.ts";
import { watchFirstPointer } from "./watch-first-pointer.ts";

export interface GuideCall {
  /** As soon as it has come. */
  readonly guide: Guide | undefined;
  /** `undefined`: it did not come. */
  come(early?: readonly PointerEvent[]): Promise<Guide | undefined>;
}

/** Has the guide come when somebody asks for it, or the pointer first rests over an element that `isMarked`. */
export function callGuide(
  start: Omit<GuideStart, "early">,
  isMarked: (element: Element) => boolean,
): GuideCall {
  const { view, signal } = start;
  const called = new AbortController();
  let guide: Guide | undefined;

  async function come(early: readonly PointerEvent[] = []): Promise<Guide | undefined> {
    const create = await bring("guide");
    if (create && !signal.aborted) {
      called.abort();
      guide ??= create({ ...start, early });
    }
    return guide;
  }

  watchFirstPointer(
    view,
    isMarked,
    (early) => void come(early),
    AbortSignal.any([signal, called.signal]),
  );
  return {
    get guide() {
      return guide;
    },
    come,
  };
}
