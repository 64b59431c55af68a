import { expect, test } from "vitest";
import { LEAD_WIDTH_BESIDE_CLAIMS, leadOf } from "./lead-of.ts";

const long = `${"A long sentence of many words ".repeat(8).trim()}.`;

test.each([
  {
    what: "two short sentences",
    lang: "en",
    text: "One. Two. Three.",
    lead: "One. Two.",
  },
  { what: "one when both are long", lang: "en", text: `${long} ${long}`, lead: long },
  { what: "all there is", lang: "en", text: "One", lead: "One" },
  {
    what: "Japanese sentences",
    lang: "ja",
    text: "島である。小さい。丸い。",
    lead: "島である。小さい。",
  },
  {
    what: "abbreviated months",
    lang: "ru",
    text: "Подписан в 1956 г. в Москве. Действует.",
    lead: "Подписан в 1956 г. в Москве. Действует.",
  },
])("takes $what", ({ text, lang, lead }) => {
  expect(leadOf(text, lang)).toBe(lead);
});

test("shows less beside claims", () => {
  const sentence = `A ${"word ".repeat(22).trim()}.`;

  expect(leadOf(`${sentence} ${sentence}`, "en")).toBe(`${sentence} ${sentence}`);
  expect(leadOf(`${sentence} ${sentence}`, "en", LEAD_WIDTH_BESIDE_CLAIMS)).toBe(sentence);
});
