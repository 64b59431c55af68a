import { afterEach, expect, test } from "vitest";
import { createBlockIndex } from "./block-index.ts";
import { mentionAtPoint } from "./mention-at-point.ts";
import { readBlocks } from "./testing/read-blocks.ts";
import { rectsOf, isOver } from "./text-boxes.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

/** The text of the mention that is found at `word`, so many pixels beside the middle of its box. */
function foundAt(html: string, word: string, names: readonly string[], right = 0, down = 0) {
  const index = createBlockIndex((block) => ({
    ...block,
    mentions: names
      .map((name) => ({
        start: block.text.indexOf(name),
        end: block.text.indexOf(name) + name.length,
      }))
      .filter(({ start }) => start >= 0),
  }));
  index.replace(new Set(), readBlocks(html));
  const [block] = index.inOrder.filter(({ text }) => text.includes(word));
  if (block === undefined) throw new Error(`no ${word}`);
  const start = block.text.indexOf(word);
  const [box] = rectsOf(block, { start, end: start + word.length });
  if (box === undefined) throw new Error(`${word} has no box`);
  const point = { x: box.left + box.width / 2 + right, y: box.top + box.height / 2 + down };
  const places = { index, trees: new Set<ShadowRoot>(), isMarked: () => true };
  const found = mentionAtPoint(document, point, places);
  if (found === undefined) return undefined;
  expect(index.inOrder.some((one) => isOver(rectsOf(one, found), point))).toBe(true);
  return names.find((name) => name.length === found.end - found.start);
}

const FILLED =
  "<style>p{position:relative;font:16px/2 serif;width:200px} a::after{content:'';position:absolute;inset:0}</style>" +
  "<p>The airport of Iturup and the long way to Kunashir, in short: <a href='#'>read on</a></p>";

test.each([
  { what: "the word itself", html: "<p>to Iturup and Kunashir</p>", at: "Iturup", finds: "Iturup" },
  { what: "another word", html: "<p>to Iturup and Kunashir</p>", at: "and", finds: undefined },
  {
    what: "text that a pointer goes through",
    html: "<p style='pointer-events:none'>to Iturup and Kunashir</p>",
    at: "Kunashir",
    finds: "Kunashir",
  },
  { what: "a link that fills the text", html: FILLED, at: "Iturup", finds: "Iturup" },
  { what: "another line under such a link", html: FILLED, at: "Kunashir", finds: "Kunashir" },
  { what: "no name under such a link", html: FILLED, at: "airport", finds: undefined },
  { what: "beside the last line", html: "<p>to Iturup</p>", at: "Iturup", right: 200 },
  {
    what: "beside a line that wraps",
    html: "<p style='width:90px'>to Iturup and so on</p>",
    at: "Iturup",
    right: 200,
  },
  { what: "below the text", html: "<p>Iturup</p><p>is far</p>", at: "Iturup", down: 16 },
])("over $what $finds is found", ({ html, at, finds, right, down }) => {
  expect(foundAt(html, at, ["Iturup", "Kunashir"], right, down)).toBe(finds);
});
