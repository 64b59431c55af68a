import { afterEach, expect, test } from "vitest";
import { createHighlightPainter } from "./highlight-painter.ts";

afterEach(() => {
  CSS.highlights.clear();
  document.body.innerHTML = "";
});

function rangeOver(text: string): StaticRange {
  document.body.append(text);
  const node = document.body.lastChild;
  if (node === null) throw new Error("no text");
  return new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: text.length,
  });
}

test("a highlight is registered with its first range and gone with its last", () => {
  const painter = createHighlightPainter();
  const [a, b] = [rangeOver("Abe"), rangeOver("Putin")];

  painter.paint("x", [a, b]);
  expect(CSS.highlights.get("x")?.size).toBe(2);
  painter.clear("x", [a]);
  expect([...(CSS.highlights.get("x") ?? [])]).toEqual([b]);
  painter.clear("x", [b]);
  expect(CSS.highlights.has("x")).toBe(false);
});

test("other highlights of the page are left alone", () => {
  const painter = createHighlightPainter();
  CSS.highlights.set("theirs", new Highlight(rangeOver("Abe")));
  painter.paint("x", [rangeOver("Putin")]);
  painter.clearAll();

  expect([...CSS.highlights.keys()]).toEqual(["theirs"]);
});

test.each([
  { what: "the registry", damage: () => CSS.highlights.clear() },
  { what: "one entry", damage: () => CSS.highlights.delete("x") },
  { what: "the highlight", damage: () => CSS.highlights.get("x")?.clear() },
  { what: "the entry by another", damage: () => CSS.highlights.set("x", new Highlight()) },
])("heals when the page clears $what", ({ damage }) => {
  const painter = createHighlightPainter();
  const range = rangeOver("Abe");
  painter.paint("x", [range]);
  damage();
  painter.heal();

  expect([...(CSS.highlights.get("x") ?? [])]).toEqual([range]);
});

test("gives up after three times in ten seconds, quietly", () => {
  let time = 0;
  const painter = createHighlightPainter(CSS.highlights, () => time);
  painter.paint("x", [rangeOver("Abe")]);
  const healAfterDamage = () => {
    CSS.highlights.clear();
    time += 1_000;
    painter.heal();
    return CSS.highlights.size;
  };

  expect([1, 2, 3, 4].map(healAfterDamage)).toEqual([1, 1, 1, 0]);
  painter.paint("x", [rangeOver("Putin")]);
  expect(CSS.highlights.size).toBe(0);
});

test("heals again and again when it happens seldom", () => {
  let time = 0;
  const painter = createHighlightPainter(CSS.highlights, () => time);
  painter.paint("x", [rangeOver("Abe")]);
  for (let i = 0; i < 10; i++) {
    CSS.highlights.clear();
    time += 6_000;
    painter.heal();
    expect(CSS.highlights.size).toBe(1);
  }
});
