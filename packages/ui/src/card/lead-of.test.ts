import { expect, test } from "vitest";
import { LEAD_WIDTH_BESIDE_CLAIMS, leadOf } from "./lead-of.ts";

const long = `${"A long sentence of many words ".repeat(8).trim()}.`;

test.each([
  {
    what: "two short sentences",
    lang: "en",
    text: "One. Two. Three.",
    lead: "One. Two.",
    rest: "Three.",
  },
  { what: "one when both are long", lang: "en", text: `${long} ${long}`, lead: long, rest: long },
  { what: "all there is", lang: "en", text: "One", lead: "One", rest: "" },
  {
    what: "Japanese sentences",
    lang: "ja",
    text: "島である。小さい。丸い。",
    lead: "島である。小さい。",
    rest: "丸い。",
  },
  {
    what: "abbreviated months",
    lang: "ru",
    text: "Подписан в 1956 г. в Москве. Действует.",
    lead: "Подписан в 1956 г. в Москве. Действует.",
    rest: "",
  },
])("takes $what", ({ text, lang, lead, rest }) => {
  expect(leadOf(text, lang)).toEqual({ lead, rest });
});

test("shows less beside claims", () => {
  const sentence = `A ${"word ".repeat(22).trim()}.`;

  expect(leadOf(`${sentence} ${sentence}`, "en").rest).toBe("");
  expect(leadOf(`${sentence} ${sentence}`, "en", LEAD_WIDTH_BESIDE_CLAIMS).rest).toBe(sentence);
});
