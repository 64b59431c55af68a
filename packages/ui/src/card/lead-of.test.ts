import { expect, test } from "vitest";
import { leadOf } from "./lead-of.ts";

const long = `${"A long sentence of many words ".repeat(8).trim()}.`;

test.each([
  {
    what: "two short sentences",
    lang: "en",
    text: "One. Two. Three.",
    lead: "One. Two.",
  },
  { what: "one when both are long", lang: "en", text: `${long} ${long}`, lead: long },
  {
    what: "sentences with an abbreviation before a figure or a name",
    lang: "en",
    text: `The boat No. 31 sailed to St. Petersburg. It came back. ${long}`,
    lead: "The boat No. 31 sailed to St. Petersburg. It came back.",
  },
  {
    what: "what an abbreviation ends",
    lang: "en",
    text: "Made in the U.S.",
    lead: "Made in the U.S.",
  },
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
  expect(leadOf(text, lang, 260)).toBe(lead);
});

test("shows one sentence where there is less room", () => {
  expect(leadOf("A sentence. Another one.", "en", 24)).toBe("A sentence. Another one.");
  expect(leadOf("A sentence. Another one.", "en", 23)).toBe("A sentence.");
});
