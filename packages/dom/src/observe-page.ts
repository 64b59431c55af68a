import { affectedBy } from "./affected-texts.ts";
import { type BlockChange, type BlockIndex, createBlockIndex } from "./block-index.ts";
import { collectBlocks } from "./collect-blocks.ts";
import { createElementReader } from "./element-facts.ts";
import { type FirstReading, linesAround, textsToRead } from "./first-reading.ts";
import { outermostHidden, rememberHiddenTexts } from "./hidden-texts.ts";
import { listPageTexts, listShadowRoots, takeHosts, TEXT_CHANGES } from "./list-texts.ts";
import { isConnected } from "./natives.ts";
import { runInSlices } from "./run-in-slices.ts";
import { createSight } from "./sight.ts";
import type { TextBlock } from "./text-block.ts";
import { fromViewportOn } from "./viewport-first.ts";
import { createWorkClock, pause, type WorkClock } from "./work-clock.ts";

/** Changes are read together: a list that is filled item by item is read a few times, not per item. */
const SETTLE_MS = 100;
/** Under a storm of changes our share of the processor stays below a twentieth: 1 / 20. */
const REST_PER_WORK = 20;
const LONGEST_SETTLE_MS = 2_000;
/** More changes at once than are worth following: the page is read as a whole when it calms down. */
const MAX_RECORDS = 5_000;

export interface PageObserver<Block extends TextBlock = TextBlock> {
  readonly index: BlockIndex<Block>;
  readonly clock: WorkClock;
  /** Open shadow roots that were found and are in the page. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /** Running from the first change on that has not been read. */
  readonly scan: "running" | "complete";
  /**
   * Looks at what was hidden, at elements that had no shadow tree, and whether those of `marked`, which hold text, are
   * hidden or edited now: call now and then.
   */
  checkHidden(marked: Iterable<Element>): void;
  /** Reads the whole page again; what reads the same stays. */
  rescan(): void;
}

export interface PageObserverOptions<Block extends TextBlock> {
  readonly page: Document;
  readonly signal: AbortSignal;
  /** Time that was spent on the page before is in it. */
  readonly clock?: WorkClock;
  /** Where names are; without it the whole page is read. */
  readonly first?: FirstReading;
  /** Makes of a block that was read what is to be known of it as long as it stays. */
  know(block: TextBlock): Block;
  /** Blocks that came and went, in document order. Called in slices, viewport first. */
  onChange(change: BlockChange<Block>): void;
  onShadowRoot(root: ShadowRoot): void;
  /** All of the page has been read; called again after every later batch. */
  onSettled(): void;
}

/** Reads all blocks of a page, then whatever changes, until `signal` aborts. Writes nothing. */
export function observePage<Block extends TextBlock>(
  options: PageObserverOptions<Block>,
): PageObserver<Block> {
  const { page, signal, clock = createWorkClock(), onChange, onShadowRoot, onSettled } = options;
  const index = createBlockIndex(options.know);
  const shadowRoots = new Set<ShadowRoot>();
  const shown = new Set<Element>();
  let { first } = options;
  const rootless = first?.rootless ?? new Set<Element>();
  let records: MutationRecord[] = [];
  let isWhole = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settleMs = SETTLE_MS;
  let isWorking = false;

  const observer = new MutationObserver((batch) => {
    if (isWhole) return;
    if (records.length + batch.length > MAX_RECORDS) {
      records = [];
      isWhole = true;
      settleMs = LONGEST_SETTLE_MS;
    } else for (const record of batch) records.push(record);
    schedule();
  });
  const hidden = rememberHiddenTexts(look);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    records = [];
    shown.clear();
    hidden.clear();
    shadowRoots.clear();
  });

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, TEXT_CHANGES);
  }

  function adopt(roots: Iterable<ShadowRoot>): void {
    for (const root of shadowRoots) if (!isConnected(root.host)) shadowRoots.delete(root);
    for (const root of roots) {
      if (shadowRoots.has(root)) continue;
      shadowRoots.add(root);
      watch(root);
      onShadowRoot(root);
    }
  }

  function look(element: Element): void {
    shown.add(element);
    schedule();
  }

  function schedule(): void {
    if (timer !== undefined || isWorking || signal.aborted) return;
    timer = setTimeout(() => void work(), settleMs);
  }

  async function work(): Promise<void> {
    timer = undefined;
    isWorking = true;
    const before = clock.totalMs;
    if (isWhole) await readWhole();
    else await readChanged();
    if (signal.aborted) return;
    isWorking = false;
    const spent = clock.totalMs - before;
    settleMs = Math.min(LONGEST_SETTLE_MS, Math.max(SETTLE_MS, spent * REST_PER_WORK));
    if (records.length > 0 || shown.size > 0 || isWhole) schedule();
    onSettled();
  }

  /** The first time, lines that hold no name are left out: nothing in them can be marked. */
  async function readWhole(): Promise<void> {
    isWhole = false;
    // Whoever began this has worked already.
    await pause();
    if (signal.aborted) return;
    hidden.clear();
    const read = createElementReader();
    const isShown = createSight(read);
    const before = new Set(index.inOrder);
    const known = first;
    first = undefined;
    // Of texts that are listed now every change has been seen.
    records = known ? [...known.records, ...records] : [];
    const texts = clock.measure(() => {
      const { texts: all, shadowRoots: roots } =
        known ?? listPageTexts(page, listShadowRoots(page, rootless));
      adopt(roots);
      const chosen = known ? textsToRead(page, known) : all;
      const ordered = fromViewportOn(chosen, page, read);
      return known ? linesAround(ordered, index, read, isShown) : ordered;
    });
    await pause();
    const blocks = collectBlocks(texts, read, hidden.add, isShown);
    await runInSlices(blocks, clock, signal, (slice) => {
      change(index.replace(new Set(), slice));
      for (const block of slice) {
        const piece = block.pieces[0];
        const kept = piece && index.ofText(piece.node);
        if (kept) before.delete(kept);
      }
    });
    if (!signal.aborted) clock.measure(() => change(index.replace(before, [])));
  }

  async function readChanged(): Promise<void> {
    const read = createElementReader();
    const { texts, blocks } = clock.measure(() => {
      const affected = affectedBy(records, shown, index, read, rootless);
      records = [];
      shown.clear();
      adopt(affected.shadowRoots);
      return affected;
    });
    const found: TextBlock[] = [];
    await runInSlices(collectBlocks(texts, read, hidden.add), clock, signal, (slice) =>
      found.push(...slice),
    );
    if (!signal.aborted) clock.measure(() => change(index.replace(blocks, found)));
  }

  function change(it: BlockChange<Block>): void {
    if (it.added.length + it.removed.length > 0) onChange(it);
  }

  watch(page);
  void work();

  return {
    index,
    clock,
    shadowRoots,
    get scan() {
      return isWorking || timer !== undefined ? "running" : "complete";
    },
    checkHidden(marked) {
      hidden.check();
      takeHosts(rootless).forEach(look);
      const read = createElementReader();
      const isShown = createSight(read);
      // All that is hidden or edited with it goes with it: the next one there is not to take the mark.
      for (const element of marked) {
        const hider = isShown(element) ? read(element).shut : outermostHidden(element);
        if (hider) look(hider);
      }
    },
    rescan() {
      isWhole = true;
      settleMs = 0;
      // Whatever was to be read later is in it.
      clearTimeout(timer);
      timer = undefined;
      schedule();
    },
  };
}
