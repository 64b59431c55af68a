import { expect, test } from "vitest";
import { citationText } from "./citation-text.ts";

test.each([
  { numbers: [1], text: "1" },
  { numbers: [2, 1], text: "1 2" },
  { numbers: [4, 1, 2, 3, 7, 7], text: "1–4 7" },
  { numbers: [1, 3, 5, 7, 9], text: "1 3 5 …" },
])("writes $numbers as $text", ({ numbers, text }) => {
  expect(citationText(numbers)).toBe(text);
});
