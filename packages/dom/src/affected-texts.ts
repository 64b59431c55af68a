import type { BlockIndex } from "./block-index.ts";
import { type Change, changedNodes } from "./changed-nodes.ts";
import { blockOf, type ElementReader } from "./element-facts.ts";
import { listPageTexts } from "./list-texts.ts";
import { isConnected, isElement, parentElementOf } from "./natives.ts";
import type { TextBlock } from "./text-block.ts";

/** The part of a page that has to be read again. */
export interface Affected<Block extends TextBlock> {
  /** In no order, some of them gone: their lines are to be read. */
  readonly texts: Iterable<Text>;
  /** What was read there before. */
  readonly blocks: ReadonlySet<Block>;
  readonly trees: readonly ShadowRoot[];
}

/** Whether some of it has left the page. */
export function hasLost({ pieces }: TextBlock): boolean {
  return pieces.some(({ node }) => !isConnected(node));
}

/**
 * Which texts are touched. Costs in proportion to what changed, and one look at each block. For `rootless` see
 * `listPageTexts`.
 */
export function affectedBy<Block extends TextBlock>(
  changes: readonly Change[],
  index: BlockIndex<Block>,
  read: ElementReader,
  rootless: Set<Element>,
): Affected<Block> {
  const { texts: listed, trees } = listPageTexts(changedNodes(changes), rootless);
  const texts = new Set(listed);
  const blocks = new Set<Block>();
  const elements = new Set<Element>();
  const places = new Set(changes.map(({ target }) => target));
  // Within a line, what comes and goes may join or part it.
  for (const place of places) {
    const element = isElement(place) ? place : parentElementOf(place);
    if (element && isConnected(element)) elements.add(blockOf(read(element)));
  }
  // What has gone may have changed since: it is not looked into.
  const mayLose = changes.some(({ removedNodes }) => removedNodes.length > 0);
  for (const block of index.all)
    if (elements.has(block.element) || (mayLose && hasLost(block))) blocks.add(block);
  // A text that was emptied is none to read.
  for (const node of [...texts, ...places]) {
    const block = index.ofText(node);
    if (block) blocks.add(block);
  }
  // A block that is read again is read whole.
  for (const block of blocks) for (const { node } of block.pieces) texts.add(node);
  return { texts, blocks, trees };
}
