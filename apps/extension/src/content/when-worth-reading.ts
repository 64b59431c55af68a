import { listenTo, readyStateOf } from "@gazetteer/dom";

/** Advertisements and trackers come in frames like these. CSS pixels. */
const MIN_FRAME_WIDTH = 200;
const MIN_FRAME_HEIGHT = 100;

function once(
  listen: (done: () => void, options: AddEventListenerOptions) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => listen(resolve, { once: true, signal }));
}

/** A frame that holds no text worth a mark. */
export function isTooSmall(view: Window): boolean {
  return (
    view !== view.top && (view.innerWidth < MIN_FRAME_WIDTH || view.innerHeight < MIN_FRAME_HEIGHT)
  );
}

/**
 * Waits until a page is shown rather than rendered in advance, has been parsed, and, in a frame, is
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
  while (isTooSmall(view) && !signal.aborted) {
    await once((done, options) => view.addEventListener("resize", done, options), signal);
  }
}
