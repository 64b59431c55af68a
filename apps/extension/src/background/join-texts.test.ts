import { expect, test } from "vitest";
import { joinTexts } from "./join-texts.ts";

test.each([
  { what: "one text", texts: ["Kunashir is far."], at: [0] },
  { what: "two texts", texts: ["Kuna", "shir", " is far."], at: [1] },
  { what: "the end of one text and the next", texts: ["to ", "Kuna", "shir"], at: [2] },
  { what: "letters of their own", texts: ["Apart", ..."Kunashir", " is"], at: [8] },
  { what: "letters of their own at the end", texts: [..."Kunashir"], at: [7] },
  { what: "a first letter of its own", texts: ["Cap", "K", "unashir"], at: [1] },
  { what: "a text and the letter behind it, as none", texts: ["Kunashi", "r"], at: [] },
  { what: "long texts", texts: [`${"- ".repeat(99)}Kuna`, `shir${" -".repeat(99)}`], at: [1] },
  { what: "two texts with a space", texts: ["Kuna ", "shir"], at: [] },
])("finds a name in $what", ({ texts, at }) => {
  const joined = joinTexts(texts);
  const starts = [...joined.text.matchAll(/Kunashir/g)].map(({ index }) => index);

  expect([...joined.numbersAt(starts)]).toEqual(at);
});

test("what is no name is found in its text too", () => {
  const texts = ["one", "two", "Three"];
  const joined = joinTexts(texts);

  expect([...joined.numbersAt(texts.map((each) => joined.text.indexOf(each)))]).toEqual([0, 1, 2]);
});
