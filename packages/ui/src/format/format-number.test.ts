import { expect, test } from "vitest";
import { formatNumber } from "./format-number.ts";

test.each([
  { value: 3167, language: "en", gives: "3,167" },
  { value: 3167, language: "ja", gives: "3,167" },
  { value: 3167, language: "ru", gives: "3167" },
  { value: 10_000, language: "ru", gives: "10\u00A0000" },
])("writes $value in $language as $gives", ({ value, language, gives }) => {
  expect(formatNumber(value, language)).toBe(gives);
});
