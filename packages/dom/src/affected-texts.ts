import type { BlockIndex } from "./block-index.ts";
import type { ElementReader } from "./element-facts.ts";
import { lineTexts } from "./line-texts.ts";
import { listShadowRoots, listTexts } from "./list-texts.ts";
import { isConnected, isElement, isShadowRoot, isText, parentElementOf } from "./natives.ts";
import { isFollowedBy, rootOf } from "./reader-natives.ts";
import type { TextBlock } from "./text-block.ts";

/** The part of a page that has to be read again. */
export interface Affected<Block extends TextBlock> {
  /** Not blank, in document order; every line of text that is touched is in it as a whole. */
  readonly texts: readonly Text[];
  readonly blocks: ReadonlySet<Block>;
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

/**
 * Sorting asks whether what stands behind in the list belongs behind, and a browser goes back from there until it finds
 * the other: one step where all is in order already, and the other way round the whole page.
 */
function byPosition(a: Node, b: Node): number {
  return isFollowedBy(b, a) ? 1 : -1;
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
  const lines = new Set<Node>();
  const seen = new Set<Node>();

  function addTexts(added: Iterable<Text>): void {
    for (const text of added) texts.add(text);
  }

  function touchLineOf(node: Node): void {
    const element = isElement(node) ? node : parentElementOf(node);
    if (element !== undefined && isConnected(element)) lines.add(read(element).block);
    // Text directly under a shadow root has no element there to hold it.
    if (isShadowRoot(node)) lines.add(node);
  }

  function addTree(node: Node): void {
    if (seen.has(node) || !isConnected(node)) return;
    seen.add(node);
    addTexts(listTexts(node));
    if (isElement(node)) for (const root of listShadowRoots(node, rootless)) shadowRoots.add(root);
  }

  function dropTree(node: Node): void {
    const roots = isElement(node) ? listShadowRoots(node, rootless) : [];
    for (const text of [node, ...roots].flatMap((root) => listTexts(root))) {
      const block = index.ofText(text);
      if (block === undefined) continue;
      blocks.add(block);
      if (isConnected(block.element)) lines.add(block.element);
    }
  }

  for (const element of shown) {
    addTree(element);
    touchLineOf(element);
  }
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === "characterData") {
      const block = isText(target) ? index.ofText(target) : undefined;
      if (block) blocks.add(block);
      touchLineOf(target);
      continue;
    }
    for (const node of removedNodes) dropTree(node);
    for (const node of addedNodes) addTree(node);
    // Only where text runs beside the change can it join or part lines.
    const element = isElement(target) ? target : parentElementOf(target);
    if (element !== undefined && isConnected(element)) {
      const { block } = read(element);
      const isBesideText = index.ofElement(block).size > 0 || [...addedNodes].some(isText);
      if (isBesideText) touchLineOf(target);
    }
  }

  for (const root of shadowRoots) addTexts(listTexts(root));
  for (const line of lines) {
    addTexts(lineTexts(line, index, read));
    if (isElement(line)) for (const block of index.ofElement(line)) blocks.add(block);
  }
  for (const text of texts) {
    const block = index.ofText(text);
    if (block) blocks.add(block);
  }
  // A block that is read again is read whole.
  for (const block of blocks) for (const { node } of block.pieces) texts.add(node);
  // Between two trees there is no order, and a browser's answer does not agree with that within them.
  const trees = Map.groupBy(
    [...texts].filter((node) => isConnected(node) && node.data.trim()),
    (node) => rootOf(node),
  );
  return {
    texts: [...trees.values()].flatMap((tree) => tree.sort(byPosition)),
    blocks,
    shadowRoots,
  };
}
