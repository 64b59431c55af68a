import { expect, test } from "vitest";
import { interfaceLanguage } from "./interface-language.ts";

test.each([
  { languages: ["ja-JP", "en"], gives: "ja" },
  { languages: ["de-DE", "RU"], gives: "ru" },
  { languages: ["de", "fr"], gives: "en" },
  { languages: [], gives: "en" },
])("a reader of $languages sees $gives", ({ languages, gives }) => {
  expect(interfaceLanguage(languages)).toBe(gives);
});
