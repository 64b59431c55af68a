import { isConnected, parentElementOf } from "./natives.ts";
import { isHiding } from "./sight.ts";

/** Remembered at most: enough for menus and tabs of a large page, bounded on a page that hides thousands. */
const MAX_HIDDEN = 500;

/** Elements whose text was hidden when it was read. */
export interface HiddenTexts {
  add(element: Element): void;
  /** Looks at all of them: those that are shown now, or gone, are reported and forgotten. */
  check(): void;
  clear(): void;
}

/** The outermost of the elements around it, and of itself, that is not seen. */
export function outermostHidden(element: Element): Element {
  let top = element;
  for (let at = parentElementOf(top); at && isHiding(at); at = parentElementOf(at)) top = at;
  return top;
}

/**
 * Notices text that is shown by a change of style or of an attribute alone: tabs, "read more", accordions, what
 * stood behind a dialog. Neither is observed for it, which would cost every page that animates.
 */
export function rememberHiddenTexts(onShown: (element: Element) => void): HiddenTexts {
  const hidden = new Set<Element>();

  return {
    add(element) {
      if (hidden.size < MAX_HIDDEN) hidden.add(outermostHidden(element));
    },
    check() {
      for (const element of hidden) {
        if (isConnected(element) && isHiding(element)) continue;
        hidden.delete(element);
        onShown(element);
      }
    },
    clear() {
      hidden.clear();
    },
  };
}
