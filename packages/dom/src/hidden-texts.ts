import { isConnected, isVisible, listenTo, parentElementOf } from "./natives.ts";

/** Remembered at most: enough for menus and tabs of a large page, bounded on a page that hides thousands. */
const MAX_HIDDEN = 500;

/** Elements whose text was hidden when it was read. */
export interface HiddenTexts {
  add(parent: Element): void;
  /** Looks at all of them: those that are shown now are reported and forgotten. */
  check(): void;
  clear(): void;
}

/**
 * Notices text that is shown by a change of style alone: tabs, "read more", accordions. No attribute
 * is observed for it, which would cost every page that animates: an element that gets a box and
 * comes into view is reported by the browser, and `check` is for moments after the reader did
 * something.
 */
export function watchHiddenTexts(
  onShown: (element: Element) => void,
  signal: AbortSignal,
): HiddenTexts {
  const hidden = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) review(target);
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    hidden.clear();
  });
  for (const type of ["toggle", "beforematch"])
    listenTo(document, type, check, { capture: true, signal });

  function check(): void {
    for (const element of hidden) review(element);
  }

  function review(element: Element): void {
    if (!hidden.has(element)) return;
    const isGone = !isConnected(element);
    // Hidden with its box in place (`visibility`): only `check` can tell when that ends.
    if (!isGone && !isVisible(element)) return observer.unobserve(element);
    hidden.delete(element);
    observer.unobserve(element);
    if (!isGone) onShown(element);
  }

  return {
    add(parent) {
      let top = parent;
      for (let at = parentElementOf(top); at && !isVisible(at); at = parentElementOf(at)) top = at;
      if (hidden.has(top) || hidden.size >= MAX_HIDDEN) return;
      hidden.add(top);
      // Closed details are in view while their text is not: that they open is heard.
      if (!isVisible(top)) observer.observe(top);
    },
    check,
    clear() {
      observer.disconnect();
      hidden.clear();
    },
  };
}
