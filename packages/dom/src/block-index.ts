import { isShadowRoot } from "./natives.ts";
import { isApartFrom, isFollowedBy, rootOf } from "./reader-natives.ts";
import type { TextBlock } from "./text-block.ts";

/** What a new reading of some part of the page changed. A block that is neither added nor removed stays as it was. */
export interface BlockChange {
  readonly added: readonly TextBlock[];
  readonly removed: readonly TextBlock[];
}

/** All blocks of a page that are known now, in document order, and by the nodes they are made of. */
export interface BlockIndex {
  readonly inOrder: readonly TextBlock[];
  ofText(node: Text): TextBlock | undefined;
  ofElement(element: Element): ReadonlySet<TextBlock>;
  /**
   * Puts what was read now in the place of what was read before. Blocks that read the same in the same
   * nodes are kept as they are.
   */
  replace(before: ReadonlySet<TextBlock>, now: readonly TextBlock[]): BlockChange;
}

const NONE: ReadonlySet<TextBlock> = new Set();

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
  const first = a.pieces[0]?.node;
  const second = b.pieces[0]?.node;
  if (first === undefined || second === undefined) return false;
  // Almost always the two are in the same tree.
  for (const one of withHosts(first)) {
    for (const other of withHosts(second)) {
      if (!isApartFrom(one, other)) return isFollowedBy(one, other);
    }
  }
  return false;
}

export function createBlockIndex(): BlockIndex {
  let inOrder: TextBlock[] = [];
  const members = new Set<TextBlock>();
  // Every block is forgotten when it goes. Weak tables would stay as large as the page once was.
  const byText = new Map<Text, TextBlock>();
  const byElement = new Map<Element, Set<TextBlock>>();

  function forget(block: TextBlock): void {
    members.delete(block);
    const siblings = byElement.get(block.element);
    siblings?.delete(block);
    if (siblings?.size === 0) byElement.delete(block.element);
    for (const { node } of block.pieces) if (byText.get(node) === block) byText.delete(node);
  }

  function remember(block: TextBlock): void {
    members.add(block);
    const siblings = byElement.get(block.element);
    if (siblings) siblings.add(block);
    else byElement.set(block.element, new Set([block]));
    for (const { node } of block.pieces) byText.set(node, block);
  }

  /** `placed` is in document order; where many come together they stand together. */
  function insert(placed: Iterable<TextBlock>): void {
    let low = 0;
    for (const block of placed) {
      const before = inOrder[low - 1];
      if (before && !comesBefore(before, block)) low = 0;
      let high = inOrder.length;
      const next = inOrder[low];
      if (next === undefined || comesBefore(block, next)) high = low;
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = inOrder[middle];
        if (other && comesBefore(other, block)) low = middle + 1;
        else high = middle;
      }
      inOrder.splice(low, 0, block);
      low += 1;
    }
  }

  return {
    get inOrder() {
      return inOrder;
    },
    ofText: (node) => byText.get(node),
    ofElement: (element) => byElement.get(element) ?? NONE,
    replace(before, now) {
      const stale = new Set([...before].filter((block) => members.has(block)));
      const added: TextBlock[] = [];
      const placed = new Set<TextBlock>();
      for (const block of now) {
        const first = block.pieces[0]?.node;
        const known = first === undefined ? undefined : byText.get(first);
        if (known && isSame(known, block)) {
          stale.delete(known);
          placed.add(known);
          continue;
        }
        // A text belongs to one block only.
        for (const { node } of block.pieces) {
          const holder = byText.get(node);
          if (holder) stale.add(holder);
        }
        added.push(block);
        placed.add(block);
      }
      for (const block of stale) forget(block);
      // What reads the same may have been moved.
      inOrder = inOrder.filter((block) => members.has(block) && !placed.has(block));
      for (const block of added) remember(block);
      insert(placed);
      return { added, removed: [...stale] };
    },
  };
}
