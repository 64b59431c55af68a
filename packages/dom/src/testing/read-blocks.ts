import { collectBlocks } from "../collect-blocks.ts";
import { createElementReader } from "../element-facts.ts";
import { listTexts } from "../list-texts.ts";
import type { TextBlock } from "../text-block.ts";

/** Puts `html`, with what it says of shadow trees, into the page and reads it. */
export function readBlocks(html: string): TextBlock[] {
  document.body.setHTMLUnsafe(html);
  const steps = collectBlocks(listTexts(document.body), createElementReader());
  return [...steps].filter((block) => block !== undefined);
}
