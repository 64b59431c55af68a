import { createBlockIndex } from "../block-index.ts";
import { collectBlocks } from "../collect-blocks.ts";
import { createElementReader } from "../element-facts.ts";
import { listTexts } from "../list-texts.ts";
import type { TextBlock } from "../text-block.ts";

/** Blocks of all texts under `root`, in document order. */
export function blocksUnder(
  root: Node,
  onHidden: (element: Element) => void = () => {},
): TextBlock[] {
  const index = createBlockIndex((block) => block);
  const steps = collectBlocks(listTexts(root), createElementReader(), onHidden);
  index.replace(
    new Set(),
    [...steps].filter((block) => block !== undefined),
  );
  return [...index.inOrder];
}

/** Puts `html`, with what it says of shadow trees, into the page and reads it. */
export function readBlocks(html: string): TextBlock[] {
  document.body.setHTMLUnsafe(html);
  return blocksUnder(document.body);
}
