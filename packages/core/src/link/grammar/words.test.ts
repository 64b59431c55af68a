import { expect, test } from "vitest";
import { wordAfter, wordBefore, wordsAfter, wordsBefore } from "./words.ts";

test.each([
  {
    before: "the long-standing, Russian-held |isles",
    words: ["Russian-held", "long-standing", "the"],
  },
  { before: "Japan’s |leader", words: ["Japan’s"] },
  { before: "the leaders’ |talks", words: ["leaders’", "the"] },
  { before: "in the U.S. |Senate", words: ["U.S.", "the", "in"] },
  { before: "Putin-|Abe", words: ["Putin"] },
  { before: "|start", words: [] },
  { before: "четыре |острова", words: ["четыре"] },
])("words before the bar in $before", ({ before, words }) => {
  const text = before.replace("|", "");
  expect([...wordsBefore(text, before.indexOf("|"))].map((word) => word.text)).toEqual(words);
});

test.each([
  { after: "dispute| over the Kurils.", words: ["over", "the", "Kurils"] },
  { after: "Moscow|'s stance", words: ["s", "stance"] },
  { after: "Abe|-Putin talks", words: ["Putin", "talks"] },
  { after: "end|", words: [] },
])("words after the bar in $after", ({ after, words }) => {
  const text = after.replace("|", "");
  expect([...wordsAfter(text, after.indexOf("|"))].map((word) => word.text)).toEqual(words);
});

test("gaps say what stands between", () => {
  expect(wordBefore("old, new islands", 9)).toMatchObject({ text: "new", gap: " " });
  expect(wordBefore("old, new islands", 5)).toMatchObject({ text: "old", gap: ", " });
  expect(wordAfter("Abe said", 3)).toMatchObject({ text: "said", gap: " " });
});
