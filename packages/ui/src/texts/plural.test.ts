import { expect, test } from "vitest";
import { plural } from "./plural.ts";

const names = { one: "# имя", few: "# имени", many: "# имён", other: "# имени" };

test.each([
  { count: 1, gives: "1 имя" },
  { count: 3, gives: "3 имени" },
  { count: 5, gives: "5 имён" },
  { count: 21, gives: "21 имя" },
])("counts $gives in Russian", ({ count, gives }) => {
  expect(plural("ru", count, names)).toBe(gives);
});

test("writes large counts the way the language does", () => {
  expect(plural("en", 1234, { one: "# name", other: "# names" })).toBe("1,234 names");
});
