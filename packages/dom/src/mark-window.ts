import type { HighlightPainter } from "./highlight-painter.ts";
import { whenAborted } from "./when-aborted.ts";

/** What is to be painted for one mention. */
export interface Mark {
  /** Element whose nearness to the viewport decides; the block of the mention. */
  readonly element: Element;
  /** Made when the mark comes near, so that marks far away keep no ranges. */
  ranges(): StaticRange[];
}

/**
 * How far outside the viewport marks are registered already, above and below: a quarter of a screen, so
 * that scrolling never shows text before its marks. Each registered highlight slows every later
 * frame in which the page changes anything. It counts for the viewport and for what scrolls within the
 * page; a `rootMargin` beside it would come on top.
 */
const MARGIN = { scrollMargin: "25%" };

/** Of marks far from the viewport, one in so many is unsure at a time. */
const FAR_TURNS = 16;

interface Place<Kind extends Mark> {
  readonly marks: Map<Kind, Painted | undefined>;
  isNear: boolean;
}

interface Painted {
  readonly name: string;
  readonly ranges: StaticRange[];
}

export interface MarkWindow<Kind extends Mark> {
  add(mark: Kind): void;
  remove(mark: Kind): void;
  /** Asks again how the marks near the viewport look, and repaints those that look different now. */
  restyle(): void;
  /**
   * Elements with marks that may be hidden by now, to be asked for now and then: those near the viewport and some of the
   * others in turn; all where one has left the viewport since.
   */
  unsure(): Element[];
}

/**
 * Keeps only the marks near the viewport painted, by a painter of its own. `nameOf` tells the highlight of a mark, asked
 * when it comes near; `undefined` leaves it unpainted.
 */
export function createMarkWindow<Kind extends Mark>(
  painter: HighlightPainter,
  nameOf: (mark: Kind) => string | undefined,
  signal: AbortSignal,
): MarkWindow<Kind> {
  const places = new Map<Element, Place<Kind>>();
  /** How often unsure ones were asked for since one left the viewport, by scrolling or because it is hidden. */
  let looks = 1;
  /** There is one as long as there are marks: its tables stay as large as they once were. */
  let observer: IntersectionObserver | undefined;
  whenAborted(signal, () => {
    rest();
    painter.clearAll();
    places.clear();
  });

  function look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const place = places.get(target);
      if (place === undefined) continue;
      if (place.isNear && !isIntersecting) looks = 0;
      place.isNear = isIntersecting;
    }
    // What is near is said once. Looks can be asked for again: in a page that is being left, Firefox tells none.
    for (const { target } of entries) repaintAll(places.get(target));
  }

  function rest(): void {
    observer?.disconnect();
    observer = undefined;
  }

  function repaintAll(place: Place<Kind> | undefined): void {
    place?.marks.forEach((_, mark) => repaint(place, mark));
  }

  function repaint(place: Place<Kind>, mark: Kind): void {
    const name = place.isNear ? nameOf(mark) : undefined;
    if (name === place.marks.get(mark)?.name) return;
    hide(place, mark);
    if (name === undefined) return;
    const ranges = mark.ranges();
    painter.paint(name, ranges);
    place.marks.set(mark, { name, ranges });
  }

  function hide(place: Place<Kind>, mark: Kind): void {
    const painted = place.marks.get(mark);
    if (painted) painter.clear(painted.name, painted.ranges);
    place.marks.set(mark, undefined);
  }

  return {
    add(mark) {
      let place = places.get(mark.element);
      if (place === undefined) {
        place = { marks: new Map(), isNear: false };
        places.set(mark.element, place);
        observer ??= new IntersectionObserver(look, MARGIN);
        observer.observe(mark.element);
      }
      place.marks.set(mark, undefined);
      repaint(place, mark);
    },
    remove(mark) {
      const place = places.get(mark.element);
      if (!place?.marks.has(mark)) return;
      hide(place, mark);
      place.marks.delete(mark);
      if (place.marks.size > 0) return;
      places.delete(mark.element);
      observer?.unobserve(mark.element);
      if (places.size === 0) rest();
    },
    restyle: () => places.forEach(repaintAll),
    unsure() {
      const turns = looks++ ? FAR_TURNS : 1;
      return [...places].flatMap(([element, { isNear }], i) =>
        isNear || (i + looks) % turns < 1 ? [element] : [],
      );
    },
  };
}
