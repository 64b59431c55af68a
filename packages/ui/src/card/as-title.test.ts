import { expect, test } from "vitest";
import { asTitle } from "./as-title.ts";

test.each([
  { text: "Etorofu / Iturup", lang: "en", gives: "Etorofu\u00A0/ Iturup" },
  { text: "северные территории", lang: "ru", gives: "Северные территории" },
])("$text is titled $gives", ({ text, lang, gives }) => {
  expect(asTitle(text, lang)).toBe(gives);
});
