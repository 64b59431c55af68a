import { optionsEntityTexts } from "@gazetteer/ui";
import { expect, test } from "vitest";
import { fieldInWords } from "./field-in-words.ts";

test.each([
  { path: "names[0].text", language: "en", words: "Names 1 › Text" },
  { path: "facts[2] (a).sources", language: "en", words: "Facts and claims 3 › Sources" },
  { path: "names[0].text", language: "ru", words: "Названия 1 › Текст" },
  { path: "colour", language: "en", words: "colour" },
  { path: "constructor", language: "en", words: "constructor" },
  { path: "label.ja", language: "en", words: "Kind in words › ja" },
])("$path is $words", ({ path, language, words }) =>
  expect(fieldInWords(path, optionsEntityTexts(language).fields)).toBe(words),
);
