import { natives } from "@gazetteer/dom";

/* What cards ask of the page's own nodes, past the names that a page may have put there: see `natives.ts` of the DOM package. */

export const [slotOf] = natives(Element.prototype, "assignedSlot");

const [activeElementOf, bodyOf, createElementNs, execCommand] = natives(
  Document.prototype,
  "activeElement body createElementNS execCommand",
);

export { activeElementOf, bodyOf, execCommand };

/** An SVG or XML document makes other elements by itself. */
const HTML = "http://www.w3.org/1999/xhtml";

function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === HTML;
}

export function createDiv(page: Document): HTMLElement {
  const div = createElementNs(page, HTML, "div");
  if (!isHtml(div)) throw new TypeError(div.localName);
  return div;
}
