import { expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

test.each([
  { what: "a key without quotes", text: '{\n  "a": 1,\n  b: 2\n}', gives: { line: 3 } },
  { what: "a file that breaks off", text: '{"a":\n[1,', gives: { line: 2 } },
  { what: "a sentence", text: "Dear all", gives: {} },
  { what: "nothing", text: "", gives: {} },
])("$what is told without the parser's words", ({ text, gives }) =>
  expect(parseJson(text)).toEqual({ problem: "notJson", ...gives }),
);
