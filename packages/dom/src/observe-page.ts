import { type Affected, affectedBy, hasLost } from "./affected-texts.ts";
import { type BlockChange, type BlockIndex, createBlockIndex } from "./block-index.ts";
import type { ChangeQueue } from "./change-queue.ts";
import { collectBlocks } from "./collect-blocks.ts";
import { createElementReader } from "./element-facts.ts";
import { outermostHidden, rememberHiddenTexts } from "./hidden-texts.ts";
import { type NamedTexts, textsToRead } from "./named-texts.ts";
import { isConnected } from "./natives.ts";
import { runInSlices } from "./run-in-slices.ts";
import { createSight } from "./sight.ts";
import type { TextBlock } from "./text-block.ts";
import { fromViewportOn } from "./viewport-first.ts";
import type { WorkClock } from "./work-clock.ts";
import { whenAborted } from "./when-aborted.ts";

export interface PageObserver<Block extends TextBlock = TextBlock> {
  readonly index: BlockIndex<Block>;
  /** Open shadow roots that were found and are in the page. */
  readonly trees: ReadonlySet<ShadowRoot>;
  /** Reads the lines in which names were found, then whatever changes. What reads the same as before stays. */
  read(found: NamedTexts): void;
  /** Looks at what was hidden, and whether those of `marked`, which hold text, are hidden or edited now: call now and then. */
  checkHidden(marked: Iterable<Element>): void;
}

/** What comes of a page that is observed. */
export interface PageObserverEvents<Block extends TextBlock> {
  /**
   * Makes of a block that was read what is to be known of it as long as it stays. `unread`: UTF-16 units of text before
   * it that is in no block, where names were looked for.
   */
  know(block: TextBlock, unread: number): Block;
  /** Blocks that came and went, in document order. Called in slices, viewport first. */
  onChange(change: BlockChange<Block>): void;
  /** All of the page has been read; called again after every later batch. */
  onSettled(): void;
  /** So much has changed that names are to be looked for in the whole page: what was found comes to `read`. */
  onStorm(): void;
}

/** Reads blocks of a page until `signal` aborts. Writes nothing. */
export function observePage<Block extends TextBlock>(
  page: Document,
  queue: ChangeQueue,
  on: PageObserverEvents<Block>,
  clock: WorkClock,
  signal: AbortSignal,
): PageObserver<Block> {
  const unread = new WeakMap<Text, number>();
  const index = createBlockIndex((block) =>
    on.know(
      block,
      block.pieces.reduce((sum, { node }) => sum + (unread.get(node) ?? 0), 0),
    ),
  );
  const trees = new Set<ShadowRoot>();
  /** Until its lines have been read. */
  let named: NamedTexts | undefined;
  let rootless = new Set<Element>();
  const hidden = rememberHiddenTexts(queue.touch);
  whenAborted(signal, () => {
    hidden.clear();
    trees.clear();
  });

  function adopt(roots: Iterable<ShadowRoot>): void {
    for (const root of trees) if (!isConnected(root.host)) trees.delete(root);
    for (const root of roots) {
      if (trees.has(root) || !isConnected(root.host)) continue;
      trees.add(root);
      queue.watch(root);
    }
  }

  async function work(): Promise<void> {
    const found = named;
    named = undefined;
    const changes = found ? [] : queue.take();
    if (changes === undefined) return on.onStorm();
    // Whoever found names has worked already.
    await clock.rest();
    if (signal.aborted) return;
    const read = createElementReader();
    const { texts, blocks } = clock.measure(() => {
      const due = found ? linesOf(found) : affectedBy(changes, index, read, rootless);
      adopt(due.trees);
      // What has left the page stands before nothing and behind nothing that is in it.
      change(index.replace(new Set([...due.blocks].filter(hasLost)), []));
      return due;
    });
    await clock.rest();
    const before = new Set(blocks);
    const late: TextBlock[] = [];
    const steps = collectBlocks(texts, read, hidden.add);
    await runInSlices(steps, clock, signal, (slice) => {
      // Where lines may have moved, all come together: one that stands where it was leads others astray.
      if (before.size > 0) late.push(...slice);
      else change(index.replace(before, slice));
    });
    if (signal.aborted) return;
    clock.measure(() => change(index.replace(before, late)));
    on.onSettled();
  }

  /** Lines that hold no name are left out: nothing in them can be marked. */
  function linesOf(found: NamedTexts): Affected<Block> {
    hidden.clear();
    return {
      texts: fromViewportOn(textsToRead(page, found, unread), page),
      blocks: index.all,
      trees: found.trees,
    };
  }

  function change(it: BlockChange<Block>): void {
    if (it.added.length + it.removed.length > 0) on.onChange(it);
  }

  return {
    index,
    trees,
    read(found) {
      named = found;
      rootless = found.rootless;
      queue.begin(work);
    },
    checkHidden(marked) {
      hidden.check();
      const read = createElementReader();
      const isShown = createSight(read);
      // All that is hidden or edited with it goes with it: the next one there is not to take the mark.
      for (const element of marked) {
        const hider = isShown(element) ? read(element).shut : outermostHidden(element);
        if (hider) queue.touch(hider);
      }
    },
  };
}
