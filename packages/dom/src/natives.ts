import { natives } from "./native.ts";

/*
 * Node types are asked for by number: a node that came from another frame is no `instanceof` ours.
 *
 * The DOM as the browser made it. A page's own names shadow properties, for content scripts too:
 * after `<form><input name="parentNode"></form>`, `form.parentNode` is the input.
 */

// Numbers that the DOM has for ever. As constants of this file they are found in no time, and take no place.
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;
const FRAGMENT_NODE = 11;
const SHOW_TEXT = 4;

const [parentNodeOf, parentElement, firstChildOf, isConnected, textContentOf, nodeTypeOf] = natives(
  Node.prototype,
  "parentNode parentElement firstChild isConnected textContent nodeType",
);

const [
  localNameOf,
  openShadowRootOf,
  attributeOf,
  isLike,
  closestOf,
  checkVisibility,
  queryElement,
] = natives(
  Element.prototype,
  "localName shadowRoot getAttribute matches closest checkVisibility querySelectorAll",
);

/** `taggedWith`: the browser finds them by one comparison each, and knows them as long as the page does not change. */
const [
  documentElementOf,
  readyStateOf,
  visibilityOf,
  titleOf,
  taggedWith,
  createTreeWalker,
  queryDocument,
] = natives(
  Document.prototype,
  "documentElement readyState visibilityState title getElementsByTagName createTreeWalker querySelectorAll",
);

const [listenTo] = natives(EventTarget.prototype, "addEventListener");

export {
  attributeOf,
  closestOf,
  documentElementOf,
  firstChildOf,
  isConnected,
  isLike,
  listenTo,
  localNameOf,
  openShadowRootOf,
  parentNodeOf,
  readyStateOf,
  taggedWith,
  textContentOf,
  titleOf,
  visibilityOf,
};

const SEEN = { visibilityProperty: true } as const;

export function isVisible(element: Element): boolean {
  return checkVisibility(element, SEEN);
}

const isOfType =
  <Kind extends Node>(type: number) =>
  (node: Node | null | undefined): node is Kind =>
    node != null && nodeTypeOf(node) === type;

export const isElement = isOfType<Element>(ELEMENT_NODE);
export const isText = isOfType<Text>(TEXT_NODE);
export const isDocument = isOfType<Document>(DOCUMENT_NODE);
const isFragment = isOfType<DocumentFragment>(FRAGMENT_NODE);

/** Fragments without a host are not roots of anything that is shown. */
export function isShadowRoot(node: Node | null | undefined): node is ShadowRoot {
  return isFragment(node) && "host" in node;
}

/** The element around a node, out of shadow trees too; `undefined` at the top. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentElement(node);
  if (parent !== null) return parent;
  const root = parentNodeOf(node);
  return isShadowRoot(root) ? root.host : undefined;
}

/** Walks over the texts under `root`, in document order. */
export function textsUnder(root: Node): { nextNode(): Text | null } {
  // Any document makes them for any. Nothing else is shown, and to ask each node costs as much as the walk.
  return createTreeWalker(document, root, SHOW_TEXT) as TreeWalker & {
    nextNode(): Text | null;
  };
}

export function queryAll(
  root: Document | Element | ShadowRoot,
  selector: string,
): NodeListOf<Element> {
  if (isDocument(root)) return queryDocument(root, selector);
  return isElement(root) ? queryElement(root, selector) : root.querySelectorAll(selector);
}
