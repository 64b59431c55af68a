import type { CardHost } from "./card-host.ts";
import { activeElementOf, bodyOf } from "./page-natives.ts";

/** The keyboard's way into the card and out of it again. */
export interface CardFocus {
  enter(): void;
  /** Back to where the focus was, if it is in the card now. */
  leave(): void;
  readonly isInside: boolean;
}

const FOCUSABLE = "a[href], button:not(:disabled), summary, [tabindex='0']";

/** An element of the page, or of a shadow tree in it, that has the focus. */
function focusedIn(page: Document): HTMLElement | undefined {
  let element = activeElementOf(page);
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== bodyOf(page) ? element : undefined;
}

/**
 * The host stands at the end of the document, the mark does not: Tab past the card's last control goes
 * on from where the reader was, and so does Shift+Tab before its first.
 */
export function createCardFocus(
  { box, ...host }: Pick<CardHost, "box"> & { focusedIn(): Element | null },
  page: Document,
  notify: (event: "focus-entered" | "focus-left") => void,
  signal: AbortSignal,
): CardFocus {
  let before: HTMLElement | undefined;
  const isInside = () => host.focusedIn() !== null;

  function leave(): void {
    const inside = host.focusedIn();
    if (before?.isConnected === true && inside !== null) before.focus({ preventScroll: true });
    else if (inside instanceof HTMLElement) inside.blur();
  }

  box.addEventListener("focusin", () => notify("focus-entered"), { signal });
  box.addEventListener(
    "focusout",
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) notify("focus-left");
    },
    { signal },
  );
  box.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Tab") return;
      const controls = [...box.querySelectorAll(FOCUSABLE)].filter((each) =>
        each.checkVisibility(),
      );
      const at = host.focusedIn();
      const isFirst = at === box || at === controls[0];
      // The browser then goes on from the element that has the focus.
      if (event.shiftKey ? isFirst : at === controls.at(-1)) leave();
    },
    { signal },
  );

  return {
    get isInside() {
      return isInside();
    },
    enter() {
      before = focusedIn(page);
      box.focus({ preventScroll: true });
    },
    leave,
  };
}
