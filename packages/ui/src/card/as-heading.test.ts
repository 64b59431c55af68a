import { expect, test } from "vitest";
import { asHeading } from "./as-heading.ts";

test.each([
  { text: "северные территории", lang: "ru", gives: "Северные территории" },
  { text: "joint economic activities", lang: "en", gives: "Joint economic activities" },
  { text: "Южные Курилы", lang: "ru", gives: "Южные Курилы" },
  { text: "北方領土", lang: "ja", gives: "北方領土" },
  { text: '"new approach"', lang: "en", gives: '"new approach"' },
])("$text is headed $gives", ({ text, lang, gives }) => {
  expect(asHeading(text, lang)).toBe(gives);
});
