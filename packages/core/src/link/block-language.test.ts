import { expect, test } from "vitest";
import { blockLanguage } from "./block-language.ts";

test.each([
  { text: "Abe met Putin", told: undefined, language: "en" },
  { text: "Путин и Абэ", told: undefined, language: "ru" },
  { text: "安倍首相はロシアへ", told: undefined, language: "ja" },
  { text: "普京会见安倍", told: undefined, language: "zh" },
  { text: "아베 총리, 安倍", told: undefined, language: "ko" },
  { text: "التقى بوتين وآبي", told: undefined, language: "ar" },
  { text: "التقى بوتين وآبي", told: "ar-EG", language: "ar" },
  // A template's language, and those that are written in the same script.
  { text: "التقى بوتين وآبي", told: "en", language: "ar" },
  { text: "Abe met Putin", told: "ar", language: "en" },
  { text: "پوتین و آبه", told: "fa", language: "fa" },
  { text: "Путін і Абе", told: "uk", language: "uk" },
  { text: "Putin traf Abe", told: "de", language: "de" },
])("$text, told $told, is $language", ({ text, told, language }) => {
  expect(blockLanguage(text, told)).toBe(language);
});
