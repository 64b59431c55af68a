import { viewOf } from "@gazetteer/dom";
import { cardStyles } from "@gazetteer/ui";
import hostStyles from "./card-host.css?inline";
import { createDiv } from "./page-natives.ts";

/** The element in the page that carries the card: empty to the page, with a closed shadow root. */
export interface CardHost {
  /** The card's box, in the top layer while it is shown. */
  readonly box: HTMLElement;
  /** Covers the window and takes no presses: for what is drawn over the page. Under the card. */
  readonly overlay: HTMLElement;
  createElement(): HTMLElement;
  /** Polite announcements; part of the root, so that they are heard when the card is not focused. */
  readonly announcer: HTMLElement;
  readonly isShown: boolean;
  readonly focused: Element | null;
  show(container: Element): void;
  hide(): void;
  /** Whether the card is what a press at this point meets: nothing of the page covers it. */
  isHitAt(x: number, y: number): boolean;
}

/** Handlers of the page are not told what happens in the card: a press there is not one beside their menu. */
const KEPT_EVENTS = [
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "keydown",
  "keyup",
  "keypress",
  "copy",
  "focusin",
  "focusout",
] as const;

export function createCardHost(page: Document, signal: AbortSignal): CardHost {
  const host = createDiv(page);
  const root = host.attachShadow({ mode: "closed" });
  // A document takes only sheets of its own.
  const sheet = new (viewOf(page) ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(`${cardStyles}\n${hostStyles}`);
  root.adoptedStyleSheets = [sheet];

  const createElement = () => createDiv(page);
  const overlay = createElement();
  overlay.className = "root overlay";
  overlay.popover = "manual";
  const box = createElement();
  box.className = "root box";
  box.popover = "manual";
  box.tabIndex = -1;
  box.setAttribute("role", "dialog");
  const announcer = createElement();
  announcer.className = "visually-hidden";
  announcer.setAttribute("aria-live", "polite");
  root.append(overlay, box, announcer);

  for (const type of KEPT_EVENTS) {
    box.addEventListener(type, (event) => event.stopPropagation(), { signal });
    // Only the reader presses here.
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
  signal.addEventListener("abort", () => host.remove());

  const isShown = () => host.isConnected && box.matches(":popover-open");
  return {
    box,
    overlay,
    createElement,
    announcer,
    get isShown() {
      return isShown();
    },
    get focused() {
      return root.activeElement;
    },
    show(container) {
      if (host.parentNode !== container) container.append(host);
      // The one thing that `all: initial` leaves to the page.
      for (const each of [overlay, box]) each.style.zoom = `${1 / host.currentCSSZoom}`;
      if (isShown()) return;
      overlay.showPopover();
      box.showPopover();
    },
    hide() {
      host.remove();
    },
    isHitAt(x, y) {
      const hit = root.elementFromPoint(x, y);
      return hit !== null && root.contains(hit);
    },
  };
}
