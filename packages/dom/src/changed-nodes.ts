import { isConnected, isText } from "./natives.ts";

/** A mutation of text or nodes; or an element that shows other text now without one, as coming. */
export interface Change {
  readonly target: Node;
  readonly addedNodes: Iterable<Node>;
  readonly removedNodes: Pick<NodeList, "length">;
}

/** Texts that are others now, and what came, which is looked at with all that is in it. */
export function changedNodes(changes: Iterable<Change>): Set<Node> {
  const nodes = new Set<Node>();
  for (const { target, addedNodes } of changes) {
    for (const node of isText(target) ? [target] : addedNodes)
      if (isConnected(node)) nodes.add(node);
  }
  return nodes;
}
