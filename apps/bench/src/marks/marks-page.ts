import {
  type ChangeQueue,
  createChangeQueue,
  createHighlightPainter,
  createMarkWindow,
  createWorkClock,
  listPageTexts,
  type Mark,
  mentionAtPoint,
  observePage,
  type PageObserver,
  rangesOf,
  type TextBlock,
  type WorkClock,
} from "@gazetteer/dom";
import { median } from "../median.ts";

/*
 * Runs in a real page, without the extension: what marks cost once they are there. The page is ours, so
 * that its numbers are round.
 */

const WORDS = 20;
const SENTENCE = "The quick reporter wrote about Kunashir again and nobody was surprised by it. ";
const HIGHLIGHT = "bench";

interface PlacedMark extends Mark {
  readonly start: number;
  readonly end: number;
}

interface MarkedBlock extends TextBlock {
  mentions: readonly PlacedMark[];
}

interface Observed extends PageObserver<MarkedBlock> {
  readonly clock: WorkClock;
  readonly queue: ChangeQueue;
  /** Reads all of the page. */
  readAll(): void;
}

export type Growth = "followed" | "followed in frames" | "again";

let end = new AbortController();
let observed: Observed | undefined;
const marked = new Set<PlacedMark>();

function paragraph(): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = SENTENCE.repeat(WORDS);
  return element;
}

/** Whoever observed the page before stops, and so do its marks. */
function observe() {
  end.abort();
  end = new AbortController();
  const { signal } = end;
  const clock = createWorkClock();
  const queue = createChangeQueue(clock, signal);
  queue.watch(document);
  return new Promise<Observed>((resolve) => {
    const observer = observePage<MarkedBlock>(
      document,
      queue,
      {
        know: (block) => ({ ...block, mentions: [] }),
        onChange: () => {},
        onSettled: () => queueMicrotask(() => resolve(known)),
        onStorm: readAll,
      },
      clock,
      signal,
    );
    const known: Observed = { ...observer, clock, queue, readAll };

    function readAll(): void {
      const found = clock.measure(() => {
        const rootless = new Set<Element>();
        const all = listPageTexts([document], rootless);
        return { ...all, rootless, named: new Set(all.texts) };
      });
      observer.read(found);
    }

    observed = known;
    readAll();
  });
}

/** Changes something on the page in each of so many frames; nobody can see what. */
async function changeFrames(frames: number): Promise<void> {
  const box = document.querySelector("#box");
  for (let i = 0; i < frames; i++) {
    box?.classList.toggle("changed");
    await new Promise(requestAnimationFrame);
  }
}

/** After the next frame. */
async function drawn(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

type Look = (point: { x: number; y: number }) => unknown;

/** Milliseconds a call of each, the median of rounds that take turns: what slows one slows the other. */
function timesOf(looks: readonly Look[]): number[] {
  const points = Array.from({ length: 200 }, (_, i) => ({
    x: 40 + ((i * 37) % 900),
    y: 20 + ((i * 53) % 700),
  }));
  const rounds = looks.map((): number[] => []);
  for (let round = 0; round < 15; round++) {
    // Nobody is always the first.
    const inTurn = [...looks.entries()];
    for (const [i, look] of round % 2 === 0 ? inTurn : inTurn.reverse()) {
      const start = performance.now();
      for (const point of points) look(point);
      rounds[i]?.push((performance.now() - start) / points.length);
    }
  }
  return rounds.map(median);
}

export const bench = {
  changeFrames,

  build(paragraphs: number): void {
    const style = document.createElement("style");
    style.textContent = `#box{contain:strict;position:fixed;inset:0 0 auto auto;width:9px;height:9px}::highlight(${HIGHLIGHT}){text-decoration:underline 2px #0b6e69}`;
    document.head.append(style);
    document.body.innerHTML = "<div id=box></div>";
    document.body.append(...Array.from({ length: paragraphs }, paragraph));
  },

  /** Marks every name of the page, which is scrolled to its middle; the number of marks. */
  async mark(): Promise<number> {
    const observer = await observe();
    const painter = createHighlightPainter();
    const near = createMarkWindow<PlacedMark>(painter, () => HIGHLIGHT, end.signal);
    for (const block of observer.index.inOrder) {
      const { element } = block;
      block.mentions = [...block.text.matchAll(/Kunashir/g)].map(({ index, 0: name }) => {
        const span = { start: index, end: index + name.length };
        return { ...span, element, ranges: () => rangesOf(block, span) };
      });
      for (const mark of block.mentions) {
        marked.add(mark);
        near.add(mark);
      }
    }
    window.scrollTo(0, document.body.scrollHeight / 2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return marked.size;
  },

  registered: () => CSS.highlights.get(HIGHLIGHT)?.size ?? 0,

  /** What a look under the pointer costs, and the cheapest question that could be asked instead. */
  async hitTest(): Promise<{ ours: number; floor: number }> {
    const { index, trees } = observed ?? (await observe());
    const places = { index, trees, isMarked: (mark: PlacedMark) => marked.has(mark) };
    const markAt: Look = (point) => mentionAtPoint(document, point, places);
    const bare: Look = ({ x, y }) => document.elementFromPoint(x, y);
    const [ours = 0, floor = 0] = timesOf([markAt, bare]);
    return { ours, floor };
  },

  /**
   * Milliseconds of reading, for a page that grows by so many paragraphs at once: what changed, or all of it each time.
   * Who follows reads when the next ones are waited for, or, where the page does not wait, at its own pace.
   */
  async grow(paragraphs: number, batch: number, how: Growth): Promise<number> {
    document.body.textContent = "";
    const observer = await observe();
    const before = observer.clock.totalMs;
    for (let expected = batch; expected <= paragraphs; expected += batch) {
      document.body.append(...Array.from({ length: batch }, paragraph));
      // What the browser does to draw the page is its own work, and in no figure.
      await drawn();
      if (how === "again") observer.readAll();
      if (how === "followed in frames" && expected < paragraphs) continue;
      while (observer.queue.isRunning || observer.index.inOrder.length < expected) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    return observer.clock.totalMs - before;
  },
};

Object.assign(globalThis, { bench });
