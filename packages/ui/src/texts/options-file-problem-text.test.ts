import { expect, test } from "vitest";
import { optionsFileProblemText } from "./options-file-problem-text.ts";

test.each([
  "id: must be a slug such as `joint-declaration-1956`",
  "version: must be a version such as `1.0.0`",
  "format: must be 1, the only pack format there is",
  "is of a format that this version cannot read",
  "entities[3] (urup).colour: is not a field of the format",
  "entities[3] (urup).names[0].text: must be text",
  "entities[3] (urup).names[0]: a description must have a gate",
  "entities: two have the id `urup`",
  "entities[0] (urup).facts (a).by: `nobody` is not among the pack's voices",
  "entities[0] (urup).names: `nobody`, said to use `Urup`, is not among the pack's voices",
  "id: the file has `urup` twice",
  "kind: is `island` and stays so",
  "also in the disabled pack `lakes`",
  "there is no column `colour` in tables; its cells are left out",
  "has 3 cells under 2 columns",
  "Quoted field unterminated",
  "entities[3] (urup).facts: Invalid type: Expected Array but received Object",
  'entities[3].kind: Invalid type: Expected ("island" | "leader") but received undefined',
  "names[0].text: must not be empty",
  "sites[0].marking: must be `marked`, `listed` or `off`",
  "sites[0].site: must be the host of a site, such as `example.org`",
])("%s is said in each language", (problem) => {
  const said = ["en", "ja", "ru"].map((language) => optionsFileProblemText(language, problem));

  expect(new Set(said).size).toBe(3);
  expect(said).not.toContain(problem);
  expect(said.join()).not.toMatch(/\$|must|`/);
});

test("the place in the file stays before the words", () => {
  expect(
    optionsFileProblemText("en", "entities[3] (urup).colour: is not a field of the format"),
  ).toBe("entities[3] (urup).colour: The format has no such field.");
});
