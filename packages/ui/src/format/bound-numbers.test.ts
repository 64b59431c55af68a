import { expect, test } from "vitest";
import { boundNumbers } from "./bound-numbers.ts";

test.each([
  {
    text: "between 28 August and 5 September 1945",
    bound: "between 28~August and 5~September 1945",
  },
  { text: "с 28 августа, 96 процентов", bound: "с 28~августа, 96~процентов" },
  { text: "16 km, 3.5 km and 18,757 people", bound: "16~km, 3.5 km and 18,757 people" },
  { text: "in 1956 they met", bound: "in 1956 they met" },
  { text: "Articles 2 – 9", bound: "Articles 2 – 9" },
])("$text", ({ text, bound }) => {
  expect(boundNumbers(text).replaceAll("\u00A0", "~")).toBe(bound);
});
