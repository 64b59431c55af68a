import { affectedBy } from "./affected-texts.ts";
import { type BlockChange, type BlockIndex, createBlockIndex } from "./block-index.ts";
import type { ChangeQueue } from "./change-queue.ts";
import type { Change } from "./changed-nodes.ts";
import { collectBlocks } from "./collect-blocks.ts";
import { createElementReader } from "./element-facts.ts";
import { outermostHidden, rememberHiddenTexts } from "./hidden-texts.ts";
import { type NamedTexts, textsToRead } from "./named-texts.ts";
import { isConnected } from "./natives.ts";
import { runInSlices } from "./run-in-slices.ts";
import { createSight } from "./sight.ts";
import type { TextBlock } from "./text-block.ts";
import { fromViewportOn } from "./viewport-first.ts";
import { pause, type WorkClock } from "./work-clock.ts";

export interface PageObserver<Block extends TextBlock = TextBlock> {
  readonly index: BlockIndex<Block>;
  /** Open shadow roots that were found and are in the page. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /** Reads the lines in which names were found, then whatever changes. What reads the same as before stays. */
  read(found: NamedTexts): void;
  /** Looks at what was hidden, and whether those of `marked`, which hold text, are hidden or edited now: call now and then. */
  checkHidden(marked: Iterable<Element>): void;
}

export interface PageObserverOptions<Block extends TextBlock> {
  readonly page: Document;
  readonly signal: AbortSignal;
  readonly clock: WorkClock;
  readonly queue: ChangeQueue;
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
  options: PageObserverOptions<Block>,
): PageObserver<Block> {
  const { page, signal, clock, queue, onChange } = options;
  const unread = new WeakMap<Text, number>();
  const index = createBlockIndex((block) =>
    options.know(
      block,
      block.pieces.reduce((sum, { node }) => sum + (unread.get(node) ?? 0), 0),
    ),
  );
  const shadowRoots = new Set<ShadowRoot>();
  /** Until its lines have been read. */
  let named: NamedTexts | undefined;
  let rootless = new Set<Element>();
  const hidden = rememberHiddenTexts(queue.touch);
  signal.addEventListener("abort", () => {
    hidden.clear();
    shadowRoots.clear();
  });

  function adopt(roots: Iterable<ShadowRoot>): void {
    for (const root of shadowRoots) if (!isConnected(root.host)) shadowRoots.delete(root);
    for (const root of roots) {
      if (shadowRoots.has(root) || !isConnected(root.host)) continue;
      shadowRoots.add(root);
      queue.watch(root);
    }
  }

  async function work(): Promise<void> {
    const found = named;
    named = undefined;
    const changes = found ? [] : queue.take();
    if (changes === undefined) return options.onStorm();
    await (found ? readLines(found) : readChanged(changes));
    if (!signal.aborted) options.onSettled();
  }

  /** Lines that hold no name are left out: nothing in them can be marked. */
  async function readLines(found: NamedTexts): Promise<void> {
    // Whoever found them has worked already.
    await pause();
    if (signal.aborted) return;
    hidden.clear();
    const before = new Set(index.inOrder);
    const texts = clock.measure(() => {
      adopt(found.shadowRoots);
      return fromViewportOn(textsToRead(page, found, unread), page);
    });
    await pause();
    const blocks = collectBlocks(texts, createElementReader(), hidden.add);
    await runInSlices(blocks, clock, signal, (slice) => {
      change(index.replace(new Set(), slice));
      for (const { pieces } of slice)
        for (const { node } of pieces) before.delete(index.ofText(node) as Block);
    });
    if (!signal.aborted) clock.measure(() => change(index.replace(before, [])));
  }

  async function readChanged(changes: readonly Change[]): Promise<void> {
    const read = createElementReader();
    const { texts, blocks } = clock.measure(() => {
      const affected = affectedBy(changes, index, read, rootless);
      adopt(affected.shadowRoots);
      return affected;
    });
    const found: TextBlock[] = [];
    const steps = collectBlocks(texts, read, hidden.add);
    await runInSlices(steps, clock, signal, (slice) => found.push(...slice));
    if (!signal.aborted) clock.measure(() => change(index.replace(blocks, found)));
  }

  function change(it: BlockChange<Block>): void {
    if (it.added.length + it.removed.length > 0) onChange(it);
  }

  return {
    index,
    shadowRoots,
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
