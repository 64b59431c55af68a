import { listenTo, readyStateOf } from "@gazetteer/dom";

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
 * the first question would make the browser work it out at once. A frame that nobody sees waits.
 */
function drawn(view: Window): Promise<void> {
  return new Promise((resolve) => {
    if (view === view.top) setTimeout(resolve, LONGEST_WAIT_FOR_DRAWING_MS);
    // The frame's own work is done in the task after it.
    view.requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** Until a frame holds text worth a mark. It has been drawn: to ask for its size lays nothing out. */
async function roomy(view: Window, signal: AbortSignal): Promise<void> {
  while (view.innerWidth < MIN_FRAME_WIDTH || view.innerHeight < MIN_FRAME_HEIGHT)
    await once(view, "resize", signal);
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
  if ("prerendering" in page && page.prerendering === true)
    await once(page, "prerenderingchange", signal);
  if (readyStateOf(page) === "loading") await once(page, "DOMContentLoaded", signal);
  await drawn(view);
  if (view !== view.top) await roomy(view, signal);
}
