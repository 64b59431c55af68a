import { afterEach, expect, test } from "vitest";
import { listPageTexts } from "./list-texts.ts";
import { blocksUnder } from "./testing/read-blocks.ts";
import { textAtPoint } from "./text-at-point.ts";
import type { TextBlock } from "./text-block.ts";
import { isOver, positionInBlock, rectsOf } from "./text-boxes.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

function read(root: Node = document.body): TextBlock {
  const [block] = blocksUnder(root);
  if (block === undefined) throw new Error("nothing was read");
  return block;
}

function spanOf(block: TextBlock, words: string) {
  const start = block.text.indexOf(words);
  return { start, end: start + words.length };
}

/** Whether the middle of each line box of `words` leads back to them. */
function finds(block: TextBlock, words: string): boolean[] {
  const span = spanOf(block, words);
  const rects = rectsOf(block, span);
  return rects.map((rect) => {
    const point = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    const text = textAtPoint(document, point, new Set(listPageTexts([document], new Set()).trees));
    const at = text && positionInBlock(block, text);
    return at !== undefined && at >= span.start && at <= span.end && isOver(rects, point);
  });
}

test.each([
  { what: "plain text", html: "<p>see Shinzo Abe now</p>", words: "Shinzo Abe", lines: 1 },
  {
    what: "inline elements",
    html: "<p>see <b>Shinzo</b> <a href='/'>Abe</a></p>",
    words: "Shinzo Abe",
    lines: 2,
  },
  {
    what: "lines that wrap",
    html: "<p style='width:60px'>see Shinzo Abe now</p>",
    words: "Shinzo Abe",
    lines: 2,
  },
  {
    what: "vertical text",
    html: "<p style='writing-mode:vertical-rl;height:300px'>これは国後島です</p>",
    words: "国後島",
    lines: 1,
  },
  {
    what: "right-to-left text",
    html: "<p dir=rtl>جزر الكوريل في البحر</p>",
    words: "الكوريل",
    lines: 1,
  },
  {
    what: "text moved by a transform",
    html: "<p style='transform:translate(50px,80px) scale(1.5)'>see Abe now</p>",
    words: "Abe",
    lines: 1,
  },
])("finds the words in $what", ({ html, words, lines }) => {
  document.body.innerHTML = html;

  expect(finds(read(), words)).toEqual(Array.from({ length: lines }, () => true));
});

test("finds words in a shadow tree", () => {
  document.body.innerHTML = "<div></div>";
  const root = document.body.firstElementChild?.attachShadow({ mode: "open" });
  if (!root) throw new Error("no root");
  root.innerHTML = "<p>see Abe now</p>";

  expect(finds(read(root), "Abe")).toEqual([true]);
});

test("beside a line there is nothing", () => {
  document.body.innerHTML = "<p style='width:400px'>Abe</p>";
  const block = read();
  const rects = rectsOf(block, spanOf(block, "Abe"));

  expect(isOver(rects, { x: 300, y: (rects[0]?.top ?? 0) + 5 })).toBe(false);
});

test("under something else there is nothing", () => {
  document.body.innerHTML =
    "<p>see Abe now</p><div style='position:fixed;inset:0;background:#fff'>other</div>";

  expect(finds(read(), "Abe")).toEqual([false]);
});

test("a mark that has left the page has no boxes", () => {
  document.body.innerHTML = "<p>see Abe now</p>";
  const block = read();
  document.body.innerHTML = "";

  expect(rectsOf(block, spanOf(block, "Abe"))).toEqual([]);
});

test("a text cut shorter by the page has no boxes and raises no error", () => {
  document.body.innerHTML = "<p>see Abe now</p>";
  const block = read();
  const node = block.pieces[0]?.node;
  if (node) node.data = "se";

  expect(rectsOf(block, spanOf(block, "Abe"))).toEqual([]);
});
