import { expect, test } from "vitest";
import { parseFile } from "./parse-file.ts";
import { languageOfTerms, rowsOfTerms, termId } from "./terms.ts";

/** Names in the `name:en` column, by row. */
function namesIn(text: string, file = "table.csv"): unknown {
  const parsed = parseFile(file, text);
  if ("problem" in parsed) return parsed.problem;
  if (parsed.type === "terms") return parsed.terms.map(({ row, name, what }) => [row, name, what]);
  if (parsed.source.type !== "entities") return parsed.source.type;
  return parsed.source.rows.map((row) =>
    "cells" in row
      ? [row.row, row.cells.find(([column]) => column.field === "name")?.[1]]
      : [row.row, "problem" in row ? row.problem : row.json],
  );
}

test.each([
  { what: "commas", text: "id,name\navon,Avon\n", gives: [[2, "Avon"]] },
  { what: "semicolons", text: "id;name\navon;Avon, the river", gives: [[2, "Avon, the river"]] },
  { what: "tabs", text: "id\tname\r\navon\tAvon\r\n", gives: [[2, "Avon"]] },
  {
    what: "quotes, a line break in a cell, an empty row",
    text: 'id,name\n\navon,"Avon ""A""\nriver"\n',
    gives: [[3, 'Avon "A"\nriver']],
  },
  {
    what: "a quote that never ends",
    text: 'id,name\navon,"Avon',
    gives: [[2, "Quoted field unterminated"]],
  },
  {
    what: "a column that tables do not have",
    text: "id,name,summary\navon,Avon,A river",
    gives: [
      [1, "there is no column `summary` in tables; its cells are left out"],
      [2, "Avon"],
    ],
  },
  {
    what: "a column twice",
    text: "id,name,name:en\navon,Avon,Bourne",
    gives: [
      [1, "there are two columns `name:en`; the last counts"],
      [2, "Avon"],
    ],
  },
  {
    what: "a line that tells what parts cells",
    text: "sep=;\r\nid;name\r\navon;Avon",
    gives: [[2, "Avon"]],
  },
  {
    what: "too many cells",
    text: "id,name\navon,Avon,river",
    gives: [[2, "has 3 cells under 2 columns"]],
  },
  {
    what: "two columns of terms",
    text: "Avon\tA river\n\nBourne\tA brook",
    gives: [
      [1, "Avon", "A river"],
      [3, "Bourne", "A brook"],
    ],
  },
  {
    what: "one column of terms",
    text: "Avon\n国後島",
    gives: [
      [1, "Avon", ""],
      [2, "国後島", ""],
    ],
  },
  {
    what: "terms with quotes that part nothing",
    text: 'Avon\n"Bourne\n"Colne" river\nDene',
    gives: [
      [1, "Avon", ""],
      [2, '"Bourne', ""],
      [3, '"Colne" river', ""],
      [4, "Dene", ""],
    ],
  },
  {
    what: "terms with cells in quotes",
    text: 'Avon;"A river; wet"\n"Bourne";A brook',
    gives: [
      [1, "Avon", "A river; wet"],
      [2, "Bourne", "A brook"],
    ],
  },
  {
    what: "titles over terms, which are no term",
    text: "term,definition\nEtorofu,My note\nKunashir,Another",
    gives: [
      [2, "Etorofu", "My note"],
      [3, "Kunashir", "Another"],
    ],
  },
  {
    what: "titles the other way round",
    text: "意味\t用語\n島\t国後島",
    gives: [[2, "国後島", "島"]],
  },
  { what: "one title over one column", text: "Название\nКунашир", gives: [[2, "Кунашир", ""]] },
  {
    what: "a term that a title could be called",
    text: "Term,A time in office\nAvon,A river",
    gives: [
      [1, "Term", "A time in office"],
      [2, "Avon", "A river"],
    ],
  },
  { what: "three columns without titles", text: "a,b,c\nd,e,f", gives: "noColumns" },
  { what: "nothing", text: "", gives: "noColumns" },
])("$what", ({ text, gives }) => expect(namesIn(text)).toEqual(gives));

test.each([
  {
    file: "list.json",
    text: '[{"id":"avon","names":[]}]',
    gives: [[1, { id: "avon", names: [] }]],
  },
  { file: "list", text: "Avon,A river", gives: [[1, "Avon", "A river"]] },
  { file: "packed.csv.gz", text: "id,name\navon,Avon", gives: [[2, "Avon"]] },
  { file: "sites.json", text: '{"gazetteerSites":1,"sites":[]}', gives: "sites" },
  { file: "backup.json", text: '{"gazetteerBackup":1}', gives: "backup" },
  { file: "list.json", text: "[1,2]", gives: "unknown" },
])("$file with $text", ({ file, text, gives }) => expect(namesIn(text, file)).toEqual(gives));

test.each([
  { what: "terms", file: "a.txt", text: "a\n".repeat(200_001) },
  { what: "rows", file: "a.csv", text: `id,name\n${"a,b\n".repeat(200_001)}` },
  { what: "entities", file: "a.json", text: `[${'{"names":[]},'.repeat(200_000)}{"names":[]}]` },
  {
    what: "entities of a pack",
    file: "a.json",
    text: `{"format":1,"entities":[${"0,".repeat(200_000)}0]}`,
  },
])("more than 200,000 $what are refused", ({ file, text }) => {
  expect(parseFile(file, text)).toEqual({ problem: "tooMany" });
});

test.each([
  { name: "Shikotan", id: "term-shikotan" },
  { name: "Hokkaidō Shimbun", id: "term-hokkaido-shimbun" },
  { name: "国後島", id: termId("国後島") },
])("the id of $name is $id, and a sound one", ({ name, id }) => {
  expect(termId(name)).toBe(id);
  expect(id).toMatch(/^term-[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("terms of one list are told apart, in their language", () => {
  const terms = ["国後島", "択捉島", "Urup"].map((name, row) => ({ row, name, what: "" }));
  expect(languageOfTerms(terms)).toBe("ja");
  const ids = rowsOfTerms(terms, { kind: "place", lang: "ja" }).map((row) =>
    "cells" in row ? row.cells[0]?.[1] : undefined,
  );
  expect(new Set(ids).size).toBe(3);
});
