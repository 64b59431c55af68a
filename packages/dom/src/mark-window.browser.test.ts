import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createHighlightPainter, type HighlightPainter } from "./highlight-painter.ts";
import { createMarkWindow, type Mark, type MarkWindow } from "./mark-window.ts";

let controller: AbortController;
let painter: HighlightPainter;
let marks: MarkWindow<Mark>;
let style: string;

beforeEach(() => {
  controller = new AbortController();
  painter = createHighlightPainter();
  style = "x";
  marks = createMarkWindow(painter, () => style, controller.signal);
});

afterEach(() => {
  controller.abort();
  document.body.innerHTML = "";
  window.scrollTo(0, 0);
});

function markIn(element: Element): Mark {
  return {
    element,
    ranges: () => {
      const node = element.firstChild;
      if (node === null) return [];
      return [
        new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 }),
      ];
    },
  };
}

/** A page of many screens with a mark in each paragraph. */
function fill(count: number, parent: Element = document.body): Mark[] {
  return Array.from({ length: count }, () => {
    const element = document.createElement("p");
    element.textContent = "Abe met Putin";
    element.style.cssText = "height:100px;margin:0";
    parent.append(element);
    const mark = markIn(element);
    marks.add(mark);
    return mark;
  });
}

function paintedCount(): number {
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
}

function paintedTops(): number[] {
  return [...(CSS.highlights.get(style) ?? [])]
    .map((range) => range.startContainer.parentElement?.getBoundingClientRect().top ?? Number.NaN)
    .sort((a, b) => a - b);
}

test("only marks near the viewport are painted, and the next ones before they are seen", async () => {
  fill(300);
  await vi.waitFor(() => expect(paintedCount()).toBeGreaterThan(0));

  expect(paintedCount()).toBeLessThan((window.innerHeight * 1.25) / 100 + 2);
  expect(paintedTops().at(-1)).toBeGreaterThan(window.innerHeight);
});

test("scrolling paints what comes and clears what has gone", async () => {
  fill(300);
  await vi.waitFor(() => expect(paintedCount()).toBeGreaterThan(0));
  window.scrollTo(0, 15_000);
  await vi.waitFor(() => expect(paintedTops()[0]).toBeGreaterThan(-window.innerHeight));

  expect(paintedTops().some((top) => top >= 0 && top < window.innerHeight)).toBe(true);
  expect(paintedTops()[0]).toBeLessThan(0);
});

test("the same holds in an element that scrolls by itself", async () => {
  const box = document.createElement("div");
  box.style.cssText = "height:400px;overflow:auto";
  document.body.append(box);
  fill(100, box);
  await vi.waitFor(() => expect(paintedCount()).toBeGreaterThan(0));

  expect(paintedCount()).toBeLessThan(20);
  expect(paintedTops().at(-1)).toBeGreaterThan(400);
});

test("a mark that is added in view is painted, and cleared when it is removed", async () => {
  const [mark] = fill(1);
  await vi.waitFor(() => expect(paintedCount()).toBe(1));
  if (mark) marks.remove(mark);

  expect(paintedCount()).toBe(0);
});

test("marks are repainted when they look different", async () => {
  fill(2);
  await vi.waitFor(() => expect(paintedCount()).toBe(2));
  style = "y";
  marks.restyle();

  expect([...CSS.highlights.keys()]).toEqual(["y"]);
  expect(paintedCount()).toBe(2);
});

test("marks near are unsure at any time, the others in turn, and all once one of them was hidden", async () => {
  const all = fill(300).map(({ element }) => element);
  await vi.waitFor(() => expect(paintedCount()).toBeGreaterThan(0));
  const near = all.slice(0, paintedCount());
  const turns = Array.from({ length: 16 }, () => marks.unsure());
  for (const unsure of turns) {
    expect(unsure).toEqual(expect.arrayContaining(near));
    expect(unsure.length).toBeLessThan(near.length + 300 / 15);
  }
  expect(new Set(turns.flat()).size).toBe(300);

  all[0]?.toggleAttribute("hidden", true);
  await vi.waitFor(() => expect(marks.unsure()).toEqual(all));
});

test("nothing is left painted after the end", async () => {
  fill(2);
  await vi.waitFor(() => expect(paintedCount()).toBe(2));
  controller.abort();

  expect(CSS.highlights.size).toBe(0);
});

test("where no look could be told when marks came near, they are painted once it can", async () => {
  let isTold = false;
  marks = createMarkWindow(
    painter,
    () => {
      if (isTold) return style;
      throw new Error("the page is being left");
    },
    controller.signal,
  );
  const thrown = new Promise<void>((resolve) => {
    function hear(event: ErrorEvent): void {
      event.preventDefault();
      event.stopImmediatePropagation();
      resolve();
    }
    window.addEventListener("error", hear, { once: true, capture: true });
  });
  fill(3);
  await thrown;
  expect(paintedCount()).toBe(0);
  isTold = true;
  marks.restyle();

  expect(paintedCount()).toBe(3);
});
