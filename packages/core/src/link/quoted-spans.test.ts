import { expect, test } from "vitest";
import { quotedSpans } from "./quoted-spans.ts";

test.each([
  { text: "He said “no” and left.", finds: ["“no”"] },
  { text: 'He said "no" and "yes".', finds: ['"no"', '"yes"'] },
  { text: "Он сказал: «нет».", finds: ["«нет»"] },
  { text: "彼は「いいえ」と言った。", finds: ["「いいえ」"] },
  { text: "Er sagte „nein“.", finds: ["„nein“"] },
  { text: "“It runs on\ninto another paragraph.”", finds: [] },
  { text: "nothing", finds: [] },
])("$text", ({ text, finds }) => {
  expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(finds);
});
