import type { BlockIndex } from "./block-index.ts";
import type { ElementReader } from "./element-facts.ts";
import { listShadowRoots, listTexts } from "./list-texts.ts";
import { isConnected, isElement, isText, parentElementOf } from "./natives.ts";
import type { TextBlock } from "./text-block.ts";

/** The part of a page that has to be read again. */
export interface Affected<Block extends TextBlock> {
  /** In no order, some of them gone: their lines are to be read. */
  readonly texts: ReadonlySet<Text>;
  /** What was read there before. */
  readonly blocks: ReadonlySet<Block>;
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

/**
 * Which texts a batch of mutations touched; `shown` are elements that were hidden before. Costs in
 * proportion to what changed, not to the page. For `rootless` see `listShadowRoots`.
 */
export function affectedBy<Block extends TextBlock>(
  records: readonly MutationRecord[],
  shown: Iterable<Element>,
  index: BlockIndex<Block>,
  read: ElementReader,
  rootless: Set<Element>,
): Affected<Block> {
  const texts = new Set<Text>();
  const blocks = new Set<Block>();
  const shadowRoots = new Set<ShadowRoot>();
  /** What came or went with all that is in it. */
  const trees = new Set<Node>(shown);
  /** Within a line, what comes and goes may join or part it. */
  const places = new Set<Node>(shown);

  for (const { target, addedNodes, removedNodes } of records) {
    if (isText(target)) texts.add(target);
    else places.add(target);
    for (const node of [...addedNodes, ...removedNodes]) trees.add(node);
  }
  for (const place of places) {
    const element = isElement(place) ? place : parentElementOf(place);
    if (element === undefined || !isConnected(element)) continue;
    for (const block of index.ofElement(read(element).block)) blocks.add(block);
  }
  for (const tree of trees) {
    const roots = isElement(tree) ? listShadowRoots(tree, rootless) : [];
    for (const root of roots) shadowRoots.add(root);
    for (const root of [tree, ...roots]) for (const text of listTexts(root)) texts.add(text);
  }
  for (const text of texts) {
    const block = index.ofText(text);
    if (block) blocks.add(block);
  }
  // A block that is read again is read whole.
  for (const block of blocks) for (const { node } of block.pieces) texts.add(node);
  return { texts, blocks, shadowRoots };
}
