/** The parent in the tree that is drawn: out of shadow trees through their hosts. */
function parentOf(element: Element): Element | undefined {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/**
 * Where the card's host has to be for the card to take clicks: inside the page's open modal dialog or
 * full-screen element, outside of which everything is inert, or its popover, which a press outside closes;
 * else at the end of the document.
 */
export function containerFor(anchor: Element, page: Document): Element {
  for (let element: Element | undefined = anchor; element; element = parentOf(element)) {
    // Also true of full-screen elements.
    if (element.matches(":modal,:popover-open")) return element;
  }
  return page.documentElement;
}
