import { expect, test } from "vitest";
import { differingLines, valueLines } from "./value-lines.ts";

const lines = (value: unknown) => valueLines(value, (key) => key.toUpperCase());

test.each([
  { value: undefined, gives: [] },
  { value: true, gives: ["✓"] },
  { value: { en: "Lake", ja: "湖" }, gives: ["EN: Lake", "JA: 湖"] },
  {
    value: [
      { text: "A", lang: "en" },
      { text: "B", acting: true },
    ],
    gives: ["TEXT: A · LANG: en", "TEXT: B · ACTING"],
  },
  {
    value: { nature: "treaty", status: [{ from: "1956" }] },
    gives: ["NATURE: treaty", "STATUS: FROM: 1956"],
  },
])("$value is written as $gives", ({ value, gives }) => {
  expect(lines(value)).toEqual(gives);
});

test("only what differs is shown, or everything when the order does", () => {
  expect(differingLines(["a", "b"], ["b", "c"])).toEqual({ a: ["a"], b: ["c"] });
  expect(differingLines(["a", "b"], ["b", "a"])).toEqual({ a: ["a", "b"], b: ["b", "a"] });
});
