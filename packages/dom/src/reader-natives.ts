import { natives } from "./native.ts";

/* As in `natives.ts`. These are asked for where blocks are read and pointed at: scripts that only look for names do without. */

// Numbers that the DOM has for ever.
const DISCONNECTED = 1;
const FOLLOWING = 4;

const [nextSiblingOf, holds, rootOf, compareDocumentPosition] = natives(
  Node.prototype,
  "nextSibling contains getRootNode compareDocumentPosition",
);

/** `hasAttributes`: those of an element without any need not be asked for one by one. */
const [hasAttributes, isMarkedWith, boxOf] = natives(
  Element.prototype,
  "hasAttributes hasAttribute getBoundingClientRect",
);

const [viewOf, elementAt, caretAt] = natives(
  Document.prototype,
  "defaultView elementFromPoint caretPositionFromPoint",
);

export {
  boxOf,
  caretAt,
  elementAt,
  hasAttributes,
  holds,
  isMarkedWith,
  nextSiblingOf,
  rootOf,
  viewOf,
};

/** A function of the isolated world, called as one: no page can put another in its place. */
export const styleOf = getComputedStyle;

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
