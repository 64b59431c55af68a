import {
  createHighlightPainter,
  createMarkWindow,
  isOver,
  type Mark,
  observePage,
  positionInBlock,
  rangesOf,
  rectsOf,
  textAtPoint,
  type TextBlock,
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
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

let end = new AbortController();
let observed: ReturnType<typeof observePage> | undefined;
const marksOf = new Map<Element, PlacedMark[]>();

function paragraph(): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = SENTENCE.repeat(WORDS);
  return element;
}

/** Whoever observed the page before stops, and so do its marks. */
function observe() {
  end.abort();
  end = new AbortController();
  return new Promise<ReturnType<typeof observePage>>((resolve) => {
    const observer = observePage({
      page: document,
      signal: end.signal,
      know: (block) => block,
      onChange: () => {},
      onShadowRoot: () => {},
      onSettled: () => queueMicrotask(() => resolve(observer)),
    });
    observed = observer;
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

const NO_ROOTS: ReadonlySet<ShadowRoot> = new Set();

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
    const near = createMarkWindow<PlacedMark>(
      painter,
      () => HIGHLIGHT,
      () => {},
      end.signal,
    );
    let count = 0;
    for (const block of observer.index.inOrder) {
      const marks = [...block.text.matchAll(/Kunashir/g)].map(({ index, 0: name }): PlacedMark => {
        const span = { start: index, end: index + name.length };
        return { ...span, block, element: block.element, ranges: () => rangesOf(block, span) };
      });
      marksOf.set(block.element, marks);
      for (const mark of marks) near.add(mark);
      count += marks.length;
    }
    window.scrollTo(0, document.body.scrollHeight / 2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return count;
  },

  registered: () => CSS.highlights.get(HIGHLIGHT)?.size ?? 0,

  /** What a look under the pointer costs, and the cheapest question that could be asked instead. */
  async hitTest(): Promise<{ ours: number; floor: number }> {
    const { index } = observed ?? (await observe());
    const markAt = (point: { x: number; y: number }) => {
      const position = textAtPoint(document, point, NO_ROOTS);
      const block = position && index.ofText(position.node);
      const at = position && block && positionInBlock(block, position);
      if (block === undefined || at === undefined) return undefined;
      return marksOf
        .get(block.element)
        ?.find((mark) => mark.start <= at && at <= mark.end && isOver(rectsOf(block, mark), point));
    };
    const bare: Look = ({ x, y }) => document.elementFromPoint(x, y);
    const [ours = 0, floor = 0] = timesOf([markAt, bare]);
    return { ours, floor };
  },

  /** Milliseconds of reading, for a page that grows in batches: what changed, or all of it each time. */
  async grow(paragraphs: number, batch: number, how: "followed" | "again"): Promise<number> {
    document.body.textContent = "";
    const observer = await observe();
    const before = observer.clock.totalMs;
    for (let done = 0; done < paragraphs; done += batch) {
      document.body.append(...Array.from({ length: batch }, paragraph));
      if (how === "again") observer.rescan();
      const expected = done + batch;
      while (observer.scan === "running" || observer.index.inOrder.length < expected) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    return observer.clock.totalMs - before;
  },
};

Object.assign(globalThis, { bench });
