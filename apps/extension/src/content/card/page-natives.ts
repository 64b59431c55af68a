import { getter, method } from "@gazetteer/dom";

/* What cards ask of the page's own nodes, past the names that a page may have put there: see `natives.ts` of the DOM package. */

const DOCUMENT = Document.prototype;

export const slotOf = /* @__PURE__ */ getter(Element.prototype, "assignedSlot");
export const activeElementOf = /* @__PURE__ */ getter(DOCUMENT, "activeElement");
export const bodyOf = /* @__PURE__ */ getter(DOCUMENT, "body");
const createElementNs = /* @__PURE__ */ method(DOCUMENT, "createElementNS");
export const execCommand = /* @__PURE__ */ method(DOCUMENT, "execCommand");

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
