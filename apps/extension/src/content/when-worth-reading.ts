import { documentElementOf, listenTo, readyStateOf } from "@gazetteer/dom";

/** Advertisements and trackers come in smaller frames. CSS pixels. */
const MIN_FRAME_WIDTH = 200;
const MIN_FRAME_HEIGHT = 100;

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => listenTo(target, type, resolve, { once: true, signal }));
}

/** A page in a tab behind others draws nothing; it is read all the same. */
const LONGEST_WAIT_FOR_DRAWING_MS = 300;

/**
 * Until the page has been drawn: what it looks like is known then, and asking costs nothing. Before,
 * the first question would make the browser work it out at once.
 */
function drawn(view: Window): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_FOR_DRAWING_MS);
    // The frame's own work is done in the task after it.
    view.requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/**
 * Whether a frame holds text worth a mark. The browser tells its size when it has drawn it: asked for, also as media, it
 * would lay out the page around it at once. A frame that nobody sees waits.
 */
function isRoomy(view: Window, page: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const root = documentElementOf(page);
    const observer = new IntersectionObserver(
      ([entry]) => {
        observer.disconnect();
        // Of a root without a box nothing is told: hidden, or no longer the root. There is little to lay out then.
        const { width, height } = (entry as IntersectionObserverEntry)
          .rootBounds as DOMRectReadOnly;
        resolve(
          (width || view.innerWidth) >= MIN_FRAME_WIDTH &&
            (height || view.innerHeight) >= MIN_FRAME_HEIGHT,
        );
      },
      { root: page },
    );
    if (root) observer.observe(root);
    else resolve(true);
  });
}

/**
 * Waits until a page is shown rather than rendered in advance, has been parsed and drawn, and, in a frame, is
 * large enough to be read. Never ends where that never happens.
 */
export async function whenWorthReading(
  view: Window,
  page: Document,
  signal: AbortSignal,
): Promise<void> {
  if ((page as { prerendering?: unknown }).prerendering === true)
    await once(page, "prerenderingchange", signal);
  if (readyStateOf(page) === "loading") await once(page, "DOMContentLoaded", signal);
  if (view === view.top) return drawn(view);
  while (!(await isRoomy(view, page))) await once(view, "resize", signal);
}
