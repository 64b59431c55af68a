export { collectBlocks } from "./collect-blocks.ts";
export { createElementReader, type ElementReader } from "./element-facts.ts";
export { listShadowRoots, listTexts } from "./list-texts.ts";
export { type Piece, rangesOf, type TextBlock } from "./text-block.ts";
