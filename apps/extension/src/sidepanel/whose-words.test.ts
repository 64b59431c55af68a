import { buildDictionary, createCardLookup } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { expect, test } from "vitest";
import type { TabMention } from "../tab/read-page.ts";
import { whoseWords } from "./whose-words.ts";

const lookup = createCardLookup(buildDictionary([readShippedPack()]));

const mention = ([entity = "", text = ""]: readonly string[], index: number): TabMention => ({
  entity,
  text,
  index,
  kind: "island",
  how: "name",
  role: null,
  alternatives: [],
  painted: true,
  frame: 0,
});

test.each([
  {
    what: "Japan's name before Russia's, whichever is more frequent",
    page: [
      ["disputed-islands", "Southern Kurils"],
      ["disputed-islands", "Southern Kurils"],
      ["disputed-islands", "Northern Territories"],
    ],
    words: ["Northern Territories japan 1", "Southern Kurils russia 2"],
  },
  {
    what: "what is named most first",
    page: [
      ["disputed-islands", "Southern Kurils"],
      ["iturup", "Iturup"],
      ["iturup", "Etorofu"],
    ],
    words: ["Etorofu japan 1", "Iturup russia 1", "Southern Kurils russia 1"],
  },
])("$what", ({ page, words }) => {
  expect(
    whoseWords(lookup, page.map(mention)).map(
      ({ text, usedBy, count }) => `${text} ${usedBy.join()} ${count}`,
    ),
  ).toEqual(words);
});
