import type { BlockIndex } from "./block-index.ts";
import type { ElementReader } from "./element-facts.ts";
import { firstChildOf, isElement, isText, nextSiblingOf } from "./natives.ts";

/**
 * Texts that stand in `block` directly or within inline elements, not in blocks of their own, in
 * document order.
 */
export function* lineTexts(block: Node, index: BlockIndex, read: ElementReader): Generator<Text> {
  for (let node = firstChildOf(block); node !== null; node = nextSiblingOf(node)) {
    if (isText(node)) yield node;
    // A block that was read before is a block still, or its own change is among the records.
    else if (isElement(node) && index.ofElement(node).size === 0) {
      const { flow } = read(node);
      if (flow === "inline" || flow === "spaced") yield* lineTexts(node, index, read);
    }
  }
}
