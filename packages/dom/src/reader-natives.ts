import { getter, method } from "./native.ts";

/* As in `natives.ts`. These are asked for where blocks are read and pointed at: scripts that only look for names do without. */

// Numbers that the DOM has for ever.
const DISCONNECTED = 1;
const FOLLOWING = 4;

const NODE = Node.prototype;
const ELEMENT = Element.prototype;
const DOCUMENT = Document.prototype;

export const nextSiblingOf = /* @__PURE__ */ getter(NODE, "nextSibling");
export const viewOf = /* @__PURE__ */ getter(DOCUMENT, "defaultView");
/** Those of an element without any need not be asked for one by one. */
export const hasAttributes = /* @__PURE__ */ method(ELEMENT, "hasAttributes");
export const isLike = /* @__PURE__ */ method(ELEMENT, "matches");
export const holds = /* @__PURE__ */ method(NODE, "contains");
export const rootOf = /* @__PURE__ */ method(NODE, "getRootNode");
export const boxOf = /* @__PURE__ */ method(ELEMENT, "getBoundingClientRect");
export const elementAt = /* @__PURE__ */ method(DOCUMENT, "elementFromPoint");
export const caretAt = /* @__PURE__ */ method(DOCUMENT, "caretPositionFromPoint");
/** A function of the isolated world, called as one: no page can put another in its place. */
export const styleOf = getComputedStyle;

const compareDocumentPosition = /* @__PURE__ */ method(NODE, "compareDocumentPosition");

/**
 * Whether `other` stands behind `node` in the same tree. Of two far apart in one list it takes as long as it is: the
 * browser goes back from `other` until it comes to `node`, or to the beginning.
 */
export function isFollowedBy(node: Node, other: Node): boolean {
  return (compareDocumentPosition(node, other) & (FOLLOWING | DISCONNECTED)) === FOLLOWING;
}

export function isApartFrom(node: Node, other: Node): boolean {
  return (compareDocumentPosition(node, other) & DISCONNECTED) !== 0;
}
