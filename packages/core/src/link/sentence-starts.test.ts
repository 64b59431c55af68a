import { expect, test } from "vitest";
import { sentenceStarts } from "./sentence-starts.ts";

function sentences(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim());
}

test.each([
  { text: "Abe left. Putin stayed.", finds: ["Abe left.", "Putin stayed."] },
  {
    text: "The U.S. Senate met Mr. Abe on Dec. 16.",
    finds: ["The U.S. Senate met Mr. Abe on Dec. 16."],
  },
  { text: "“Never.” He left.", finds: ["“Never.”", "He left."] },
  { text: "首相は去った。大統領は残った。", finds: ["首相は去った。", "大統領は残った。"] },
  { text: "Он уехал в 2018 г. Она нет.", finds: ["Он уехал в 2018 г. Она нет."] },
  { text: "A heading\n\nA paragraph", finds: ["A heading", "A paragraph"] },
  { text: "broken over\nlines", finds: ["broken over\nlines"] },
  { text: "", finds: [""] },
])("$text", ({ text, finds }) => {
  expect(sentences(text)).toEqual(finds);
});

test("what runs on is cut", () => {
  const starts = sentenceStarts("word ".repeat(1_000));
  const lengths = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
});
