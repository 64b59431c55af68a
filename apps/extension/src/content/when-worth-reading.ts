/** Advertisements and trackers come in frames like these. CSS pixels. */
const MIN_FRAME_WIDTH = 200;
const MIN_FRAME_HEIGHT = 100;

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
  });
}

function isTooSmall(view: Window): boolean {
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
    await once(page, "prerenderingchange", signal);
  }
  if (page.readyState === "loading") await once(page, "DOMContentLoaded", signal);
  while (isTooSmall(view) && !signal.aborted) await once(view, "resize", signal);
}
