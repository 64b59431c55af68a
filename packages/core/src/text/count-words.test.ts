import { expect, test } from "vitest";
import { countWords } from "./count-words.ts";

test.each([
  { text: "The four islands, off Hokkaido", words: 5 },
  { text: "北方領土の問題", words: 4 },
  { text: "安倍首相とPutin氏", words: 4 },
  { text: "Южные Курилы", words: 2 },
  { text: "", words: 0 },
])("$text has about $words words", ({ text, words }) => {
  expect(countWords(text)).toBe(words);
});
