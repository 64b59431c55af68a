import { documentElementOf, listenTo, visibilityOf, whenAborted } from "@gazetteer/dom";

/** How often an open page is looked after: what breaks is mended, or cleaned up, within a second. */
const PULSE_MS = 900;

export interface LifeEvents {
  isAlive(): boolean;
  /** The extension was updated, reloaded or removed. */
  orphaned(): void;
  /** `document.open`: another document element, and all listeners are gone. */
  replaced(): void;
  /** The address changed without a new page. */
  moved(): void;
  pulse(): void;
  /** The page has come back from the back/forward cache: what was said to open pages meanwhile it has not heard. */
  restored(): void;
  /** The page is shown again: it has come back, or its tab was chosen. */
  shown(): void;
}

/**
 * Looks after a page while it is visible, with a timer, because timers are what survives
 * `document.open`. Three comparisons about once a second; nothing while the tab is hidden.
 */
export function watchLife(view: Window, page: Document, on: LifeEvents, signal: AbortSignal): void {
  let root = documentElementOf(page);
  let address = view.location.href;
  let timer: ReturnType<typeof setInterval> | undefined;

  function pulse(): void {
    if (!on.isAlive()) return on.orphaned();
    if (documentElementOf(page) !== root) {
      root = documentElementOf(page);
      // Nothing to read between the opening and the first writing.
      if (root !== null) {
        listen();
        on.replaced();
      }
    }
    const { href } = view.location;
    if (href !== address) {
      address = href;
      on.moved();
    }
    on.pulse();
  }

  const isVisible = () => visibilityOf(page) === "visible";

  function beat(): void {
    clearInterval(timer);
    timer = isVisible() ? setInterval(pulse, PULSE_MS) : undefined;
  }

  function follow(): void {
    beat();
    if (!isVisible()) return;
    pulse();
    if (!signal.aborted) on.shown();
  }

  function listen(): void {
    listenTo(page, "visibilitychange", follow, { signal });
    listenTo(
      view,
      "pageshow",
      (event) => {
        if (!(event as PageTransitionEvent).persisted) return;
        follow();
        on.restored();
      },
      { signal },
    );
  }

  listen();
  whenAborted(signal, () => clearInterval(timer));
  beat();
}
