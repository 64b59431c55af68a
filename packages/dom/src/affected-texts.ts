import type { BlockIndex } from "./block-index.ts";
import { type Change, changedNodes } from "./changed-nodes.ts";
import type { ElementReader } from "./element-facts.ts";
import { listPageTexts } from "./list-texts.ts";
import { isConnected, isElement, isText, parentElementOf } from "./natives.ts";
import type { TextBlock } from "./text-block.ts";

/** The part of a page that has to be read again. */
export interface Affected<Block extends TextBlock> {
  /** In no order, some of them gone: their lines are to be read. */
  readonly texts: ReadonlySet<Text>;
  /** What was read there before. */
  readonly blocks: ReadonlySet<Block>;
  readonly shadowRoots: readonly ShadowRoot[];
}

const hasLost = ({ pieces }: TextBlock): boolean => pieces.some(({ node }) => !isConnected(node));

/** Which texts are touched. Costs in proportion to what changed, not to the page. For `rootless` see `listPageTexts`. */
export function affectedBy<Block extends TextBlock>(
  changes: readonly Change[],
  index: BlockIndex<Block>,
  read: ElementReader,
  rootless: Set<Element>,
): Affected<Block> {
  const { texts: listed, shadowRoots } = listPageTexts(changedNodes(changes), rootless);
  const texts = new Set(listed);
  const blocks = new Set<Block>();
  // Within a line, what comes and goes may join or part it.
  for (const place of new Set(changes.map(({ target }) => target))) {
    const emptied = isText(place) ? index.ofText(place) : undefined;
    if (emptied) blocks.add(emptied);
    const element = isElement(place) ? place : parentElementOf(place);
    if (element === undefined || !isConnected(element)) continue;
    for (const block of index.ofElement(read(element).block)) blocks.add(block);
  }
  // What has gone may have changed since: it is not looked into.
  if (changes.some(({ removedNodes }) => removedNodes.length > 0))
    for (const block of index.all) if (hasLost(block)) blocks.add(block);
  for (const text of texts) {
    const block = index.ofText(text);
    if (block) blocks.add(block);
  }
  // A block that is read again is read whole.
  for (const block of blocks) for (const { node } of block.pieces) texts.add(node);
  return { texts, blocks, shadowRoots };
}
