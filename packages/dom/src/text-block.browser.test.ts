import { afterEach, expect, test } from "vitest";
import { readBlocks } from "./testing/read-blocks.ts";
import { rangesOf } from "./text-block.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

const SHY = "\u00AD";

/** The text that the ranges of `words` cover, as the DOM has it. */
function covered(html: string, words: string): string[] {
  const [block] = readBlocks(html);
  if (block === undefined) throw new Error("nothing was read");
  const start = block.text.indexOf(words);
  return rangesOf(block, { start, end: start + words.length }).map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

test.each([
  { html: "<p>see Abe now</p>", words: "Abe", covers: ["Abe"] },
  {
    html: "<p>see Northern <em>Terri</em>tories now</p>",
    words: "Northern Territories",
    covers: ["Northern ", "Terri", "tories"],
  },
  { html: "<p>\n  see\n  Shinzo\n  Abe now</p>", words: "Shinzo Abe", covers: ["Shinzo\n  Abe"] },
  { html: `<p>Kuna${SHY}shir</p>`, words: "Kunashir", covers: [`Kuna${SHY}shir`] },
  {
    html: "<p><ruby>択<rt>えと</rt>捉<rt>ろふ</rt></ruby>島</p>",
    words: "択捉島",
    covers: ["択", "捉", "島"],
  },
  { html: "<p><b>Shinzo</b> <b>Abe</b></p>", words: "Shinzo Abe", covers: ["Shinzo", "Abe"] },
  {
    html: "<p>Northern<br>Territories</p>",
    words: "Northern\nTerritories",
    covers: ["Northern", "Territories"],
  },
])("$words covers $covers", ({ html, words, covers }) => {
  expect(covered(html, words)).toEqual(covers);
});
