import { expect, test } from "vitest";
import { optionsFileProblemText } from "./options-file-problem-text.ts";

test.each([
  "must be a slug such as `joint-declaration-1956`",
  "must be a version such as `1.0.0`",
  "must be 1, the only pack format there is",
  "is of a format that this version cannot read",
  "is not a field of the format",
  "must be text",
  "a description must have a gate",
  "two have the id `urup`",
  "`nobody` is not among the pack's voices",
  "`nobody`, said to use `Urup`, is not among the pack's voices",
  "the file has `urup` twice",
  "is `island` and stays so",
  "also in the disabled pack `lakes`",
  "there is no column `colour` in tables; its cells are left out",
  "there are two columns `name:en`; the last counts",
  "has 3 cells under 2 columns",
  "Quoted field unterminated",
  "Invalid type: Expected Array but received Object",
  'Invalid type: Expected ("island" | "leader") but received undefined',
  'Invalid type: Expected ("island" | "leader") but received "isle"',
  'Invalid key: Expected "settings" but received undefined',
  'Invalid key: Expected never but received "more"',
  "must not be empty",
  "must be `marked`, `listed` or `off`",
  "must be the host of a site, such as `example.org`",
])("%s is said in each language", (problem) => {
  const said = ["en", "ja", "ru"].map((language) => optionsFileProblemText(language, problem));

  expect(new Set(said).size).toBe(3);
  expect(said).not.toContain(problem);
  expect(said.join()).not.toMatch(/\$|must|`/);
});

test("a value that is none of those allowed is told which are", () => {
  expect(
    optionsFileProblemText(
      "en",
      'Invalid type: Expected ("island" | "leader") but received "isle"',
    ),
  ).toBe("Only these are known here: island, leader.");
});
