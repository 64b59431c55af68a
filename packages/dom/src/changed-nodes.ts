import { isText } from "./natives.ts";

/** A mutation of text or nodes; or an element that shows other text now without one, as coming and going. */
export interface Change {
  readonly target: Node;
  readonly addedNodes: Iterable<Node>;
  readonly removedNodes: Iterable<Node>;
}

/** Texts that are others now, and what came or went, which is looked at with all that is in it. */
export function changedNodes(changes: Iterable<Change>): Set<Node> {
  const nodes = new Set<Node>();
  for (const { target, addedNodes, removedNodes } of changes) {
    if (isText(target)) nodes.add(target);
    for (const node of [...addedNodes, ...removedNodes]) nodes.add(node);
  }
  return nodes;
}
