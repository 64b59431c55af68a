import { expect, test } from "vitest";
import { type Word, wordAfter, wordBefore } from "./words.ts";

/** Each word and the one next to it. */
function follow(first: Word | undefined, next: (word: Word) => Word | undefined): string[] {
  const words: string[] = [];
  for (let word = first; word !== undefined; word = next(word)) words.push(word.text);
  return words;
}

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
  const first = wordBefore(text, before.indexOf("|"));
  expect(follow(first, ({ start }) => wordBefore(text, start))).toEqual(words);
});

test.each([
  { after: "dispute| over the Kurils.", words: ["over", "the", "Kurils"] },
  { after: "Moscow|'s stance", words: ["s", "stance"] },
  { after: "Abe|-Putin talks", words: ["Putin", "talks"] },
  { after: "end|", words: [] },
])("words after the bar in $after", ({ after, words }) => {
  const text = after.replace("|", "");
  const first = wordAfter(text, after.indexOf("|"));
  expect(follow(first, ({ end }) => wordAfter(text, end))).toEqual(words);
});

test("gaps say what stands between", () => {
  expect(wordBefore("old, new islands", 9)).toMatchObject({ text: "new", gap: " " });
  expect(wordBefore("old, new islands", 5)).toMatchObject({ text: "old", gap: ", " });
  expect(wordAfter("Abe said", 3)).toMatchObject({ text: "said", gap: " " });
});
