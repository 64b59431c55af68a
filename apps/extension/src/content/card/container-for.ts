import { documentElementOf, isLike, parentElementOf } from "@gazetteer/dom";
import { slotOf } from "./page-natives.ts";

/** The parent in the tree that is drawn: through slots, and out of shadow trees through their hosts. */
function parentOf(element: Element): Element | undefined {
  return slotOf(element) ?? parentElementOf(element);
}

/**
 * Where the card's host has to be for the card to take clicks: inside the page's open modal dialog or
 * full-screen element, outside of which everything is inert, or its popover, which a press outside closes;
 * else at the end of the document.
 */
export function containerFor(anchor: Element, page: Document): Element {
  for (let element: Element | undefined = anchor; element; element = parentOf(element)) {
    // Also true of full-screen elements.
    if (isLike(element, ":modal,:popover-open")) return element;
  }
  return documentElementOf(page);
}
