/*
 * Node types are asked for by number: a node that came from another frame is no `instanceof` ours.
 *
 * The DOM as the browser made it. A page's own names shadow properties, for content scripts too:
 * after `<form><input name="parentNode"></form>`, `form.parentNode` is the input.
 */

function reader<Owner extends object, Key extends keyof Owner & string>(
  owner: Owner,
  key: Key,
): (of: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (get === undefined) throw new TypeError(`${key} is not a property with a getter`);
  return (of) => get.call(of);
}

function method<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key): Owner[Key] {
  return owner[key];
}

// Numbers that the DOM has for ever. As constants of this file they are found in no time, and take no place.
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;
const FRAGMENT_NODE = 11;
const SHOW_TEXT = 4;
const DISCONNECTED = 1;
const FOLLOWING = 4;

const NODE = Node.prototype;
const ELEMENT = Element.prototype;
const DOCUMENT = Document.prototype;

// Marked as pure: a script that does not use one does not carry it, nor a look at its prototype.
export const parentNodeOf = /* @__PURE__ */ reader(NODE, "parentNode");
const parentElement = /* @__PURE__ */ reader(NODE, "parentElement");
export const firstChildOf = /* @__PURE__ */ reader(NODE, "firstChild");
export const nextSiblingOf = /* @__PURE__ */ reader(NODE, "nextSibling");
export const isConnected = /* @__PURE__ */ reader(NODE, "isConnected");
export const textContentOf = /* @__PURE__ */ reader(NODE, "textContent");
export const nodeTypeOf = /* @__PURE__ */ reader(NODE, "nodeType");
export const localNameOf = /* @__PURE__ */ reader(ELEMENT, "localName");
export const openShadowRootOf = /* @__PURE__ */ reader(ELEMENT, "shadowRoot");
export const documentElementOf = /* @__PURE__ */ reader(DOCUMENT, "documentElement");
export const readyStateOf = /* @__PURE__ */ reader(DOCUMENT, "readyState");
export const visibilityOf = /* @__PURE__ */ reader(DOCUMENT, "visibilityState");
export const titleOf = /* @__PURE__ */ reader(DOCUMENT, "title");
export const viewOf = /* @__PURE__ */ reader(DOCUMENT, "defaultView");

const getAttribute = /* @__PURE__ */ method(ELEMENT, "getAttribute");
const hasAttributes = /* @__PURE__ */ method(ELEMENT, "hasAttributes");
const matches = /* @__PURE__ */ method(ELEMENT, "matches");
const checkVisibility = /* @__PURE__ */ method(ELEMENT, "checkVisibility");
const closest = /* @__PURE__ */ method(ELEMENT, "closest");
const getBoundingClientRect = /* @__PURE__ */ method(ELEMENT, "getBoundingClientRect");
const queryElement = /* @__PURE__ */ method(ELEMENT, "querySelectorAll");
const contains = /* @__PURE__ */ method(NODE, "contains");
const compareDocumentPosition = /* @__PURE__ */ method(NODE, "compareDocumentPosition");
const getRootNode = /* @__PURE__ */ method(NODE, "getRootNode");
const caretPositionFromPoint = /* @__PURE__ */ method(DOCUMENT, "caretPositionFromPoint");
const createTreeWalker = /* @__PURE__ */ method(DOCUMENT, "createTreeWalker");
const getElementsByTagName = /* @__PURE__ */ method(DOCUMENT, "getElementsByTagName");
const elementFromPoint = /* @__PURE__ */ method(DOCUMENT, "elementFromPoint");
const queryDocument = /* @__PURE__ */ method(DOCUMENT, "querySelectorAll");
const addEventListener = /* @__PURE__ */ method(EventTarget.prototype, "addEventListener");

/** On a document; a window's own method cannot be shadowed. */
export function listenTo(
  page: Document,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  addEventListener.call(page, type, listener, options);
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Without any attribute: what they could say need not be asked one by one. */
export function isBare(element: Element): boolean {
  return !hasAttributes.call(element);
}

export function isMarkedWith(element: Element, attribute: string): boolean {
  return attributeOf(element, attribute) !== null;
}

export function isLike(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

const SEEN = { visibilityProperty: true } as const;

export function isVisible(element: Element): boolean {
  return checkVisibility.call(element, SEEN);
}

export function closestOf(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

export function holds(outer: Node, inner: Node): boolean {
  return contains.call(outer, inner);
}

/** Whether `other` stands behind `node`. */
export function isFollowedBy(node: Node, other: Node): boolean {
  return (compareDocumentPosition.call(node, other) & FOLLOWING) !== 0;
}

export function isApartFrom(node: Node, other: Node): boolean {
  return (compareDocumentPosition.call(node, other) & DISCONNECTED) !== 0;
}

export function rootOf(node: Node): Node {
  return getRootNode.call(node);
}

export function isElement(node: Node | null | undefined): node is Element {
  return node != null && nodeTypeOf(node) === ELEMENT_NODE;
}

export function isText(node: Node | null | undefined): node is Text {
  return node != null && nodeTypeOf(node) === TEXT_NODE;
}

/** Fragments without a host are not roots of anything that is shown. */
export function isShadowRoot(node: Node | null | undefined): node is ShadowRoot {
  return node != null && nodeTypeOf(node) === FRAGMENT_NODE && "host" in node;
}

export function isDocument(node: Node | null | undefined): node is Document {
  return node != null && nodeTypeOf(node) === DOCUMENT_NODE;
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
  return createTreeWalker.call(document, root, SHOW_TEXT) as TreeWalker & {
    nextNode(): Text | null;
  };
}

/** The browser finds them by one comparison each, and knows them as long as the page does not change. */
export function taggedWith(page: Document, tag: string): HTMLCollectionOf<Element> {
  return getElementsByTagName.call(page, tag);
}

export function queryAll(
  root: Document | Element | ShadowRoot,
  selector: string,
): NodeListOf<Element> {
  if (isDocument(root)) return queryDocument.call(root, selector);
  return isElement(root) ? queryElement.call(root, selector) : root.querySelectorAll(selector);
}

export function elementAt(page: Document, x: number, y: number): Element | null {
  return elementFromPoint.call(page, x, y);
}

export function caretAt(
  page: Document,
  x: number,
  y: number,
  options: CaretPositionFromPointOptions | undefined,
): CaretPosition | null {
  return caretPositionFromPoint.call(page, x, y, options);
}
