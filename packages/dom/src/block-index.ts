import { firstBehind } from "./first-behind.ts";
import { isShadowRoot } from "./natives.ts";
import { isApartFrom, isFollowedBy, rootOf } from "./reader-natives.ts";
import type { TextBlock } from "./text-block.ts";

/** What a new reading of some part of the page changed. A block that is neither added nor removed stays as it was. */
export interface BlockChange<Block extends TextBlock = TextBlock> {
  readonly added: readonly Block[];
  readonly removed: readonly Block[];
}

/** All blocks of a page that are known now, in document order, and by the nodes they are made of. */
export interface BlockIndex<Block extends TextBlock = TextBlock> {
  readonly inOrder: readonly Block[];
  /** In the order in which they were read: what is on the screen first. */
  readonly all: ReadonlySet<Block>;
  ofText(node: Node): Block | undefined;
  /**
   * Puts what was read now in the place of what was read before. Blocks that read the same in the same
   * nodes are kept as they are.
   */
  replace(before: ReadonlySet<Block>, now: readonly TextBlock[]): BlockChange<Block>;
}

function isSame(a: TextBlock, b: TextBlock): boolean {
  return (
    a.text === b.text &&
    a.element === b.element &&
    a.lang === b.lang &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, i) => piece.node === b.pieces[i]?.node)
  );
}

/** The node, the host of the shadow tree that it stands in, the host of that one's, and so on. */
function* withHosts(node: Node): Generator<Node> {
  yield node;
  const root = rootOf(node);
  if (isShadowRoot(root)) yield* withHosts(root.host);
}

function comesBefore(a: TextBlock, b: TextBlock): boolean {
  const [{ node: first }] = a.pieces;
  const [{ node: second }] = b.pieces;
  // Almost always the two are in the same tree.
  for (const one of withHosts(first)) {
    for (const other of withHosts(second)) {
      if (isFollowedBy(one, other)) return true;
      if (!isApartFrom(one, other)) return false;
    }
  }
  return false;
}

/** `know` makes of a block that was read what is to be known of it as long as it stays. */
export function createBlockIndex<Block extends TextBlock>(
  know: (block: TextBlock) => Block,
): BlockIndex<Block> {
  let inOrder: Block[] = [];
  const all = new Set<Block>();
  // Every block is forgotten when it goes. A weak table would stay as large as the page once was.
  const byText = new Map<Node, Block>();

  /**
   * Where many come together they stand together, most often at the end. Sorting asks whether what stands before in the
   * list belongs behind, which takes a browser one step where all is in order already.
   */
  function insert(placed: Iterable<Block>): void {
    let at = inOrder.length;
    for (const block of [...placed].sort((a, b) => (comesBefore(b, a) ? 1 : -1))) {
      const before = inOrder[at - 1];
      const behind = inOrder[at];
      const isInPlace =
        (!before || comesBefore(before, block)) && (!behind || comesBefore(block, behind));
      if (!isInPlace) at = firstBehind(inOrder, (other) => comesBefore(other, block));
      inOrder.splice(at, 0, block);
      at += 1;
    }
  }

  return {
    get inOrder() {
      return inOrder;
    },
    ofText: (node) => byText.get(node),
    all,
    replace(before, now) {
      const stale = new Set([...before].filter((block) => all.has(block)));
      const added: Block[] = [];
      const placed = new Set<Block>();
      for (const read of now) {
        // A text belongs to one block only.
        const holders = read.pieces.flatMap(({ node }) => byText.get(node) ?? []);
        const [known] = holders;
        if (known && isSame(known, read)) {
          stale.delete(known);
          placed.add(known);
          continue;
        }
        for (const holder of holders) stale.add(holder);
        const block = know(read);
        added.push(block);
        placed.add(block);
      }
      for (const block of stale) {
        all.delete(block);
        for (const { node } of block.pieces) if (byText.get(node) === block) byText.delete(node);
      }
      // What reads the same may have been moved. A page that only grows is not looked over for it.
      if (stale.size > 0 || placed.size > added.length)
        inOrder = inOrder.filter((block) => all.has(block) && !placed.has(block));
      for (const block of added) {
        all.add(block);
        for (const { node } of block.pieces) byText.set(node, block);
      }
      insert(placed);
      return { added, removed: [...stale] };
    },
  };
}
