import type { BlockIndex } from "./block-index.ts";
import type { ElementReader } from "./element-facts.ts";
import { firstChildOf, isElement, isText, parentNodeOf } from "./natives.ts";
import { nextSiblingOf } from "./reader-natives.ts";

/** The next node after `node` in document order, without entering it. `null` at the end of `within`. */
export function nextOutside(node: Node, within: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== within; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
  }
  return null;
}

/**
 * Texts that stand in `block` directly or within inline elements, not in blocks of their own, in
 * document order.
 */
export function* lineTexts(block: Node, index: BlockIndex, read: ElementReader): Generator<Text> {
  for (let node: Node | null = firstChildOf(block); node !== null; ) {
    if (isText(node)) yield node;
    let inner: Node | null = null;
    // A block that was read before is a block still, or its own change is among the records.
    if (isElement(node) && index.ofElement(node).size === 0) {
      const { flow } = read(node);
      if (flow === "inline" || flow === "spaced") inner = firstChildOf(node);
    }
    node = inner ?? nextOutside(node, block);
  }
}
