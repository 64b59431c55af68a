import { documentElementOf, listenTo, readyStateOf } from "@gazetteer/dom";

/** Advertisements and trackers come in smaller frames. CSS pixels. */
const MIN_FRAME_WIDTH = 200;
const MIN_FRAME_HEIGHT = 100;

function once(
  listen: (done: () => void, options: AddEventListenerOptions) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => listen(resolve, { once: true, signal }));
}

/** A page in a tab behind others draws nothing; it is read all the same. */
const LONGEST_WAIT_FOR_DRAWING_MS = 300;

/**
 * Until the page has been drawn: what it looks like is known then, and asking costs nothing. Before,
 * the first question would make the browser work it out at once. A frame that nobody sees waits.
 */
function drawn(view: Window): Promise<void> {
  return new Promise((resolve) => {
    if (view === view.top) setTimeout(resolve, LONGEST_WAIT_FOR_DRAWING_MS);
    // The frame's own work is done in the task after it.
    view.requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/**
 * Until a frame holds text worth a mark. The browser tells its size when it has drawn it: asked for, it
 * would lay out the page around the frame at once.
 */
function roomy(view: Window, page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        const { width = 0, height = 0 } = entry?.rootBounds ?? {};
        if (width < MIN_FRAME_WIDTH || height < MIN_FRAME_HEIGHT) return;
        observer.disconnect();
        view.removeEventListener("resize", look);
        resolve();
      },
      { root: page },
    );
    function look(): void {
      observer.disconnect();
      const root = documentElementOf(page);
      if (root) observer.observe(root);
    }
    view.addEventListener("resize", look, { signal });
    signal.addEventListener("abort", () => observer.disconnect());
    look();
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
  if ("prerendering" in page && page.prerendering === true) {
    await once((done, options) => listenTo(page, "prerenderingchange", done, options), signal);
  }
  if (readyStateOf(page) === "loading") {
    await once((done, options) => listenTo(page, "DOMContentLoaded", done, options), signal);
  }
  await drawn(view);
  if (view !== view.top) await roomy(view, page, signal);
}
