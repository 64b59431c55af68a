import type { Entity } from "@gazetteer/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { testEntity } from "../testing/test-pack.ts";
import { joinCell, splitCell } from "./cell-list.ts";
import { entityFromCells } from "./entity-from-cells.ts";
import { tableOf } from "./entity-to-cells.ts";
import { guardCell, readCell } from "./safe-cell.ts";
import { parseColumn } from "./table-column.ts";

const AVON: Entity = {
  ...testEntity("avon", "Avon"),
  kind: "place",
  coordinates: [51.5, -2.6],
  names: [
    { text: "Avon", lang: "en", use: "preferred", letterCase: "exact" },
    { text: "the river", lang: "en", use: "description", gate: { anyOf: ["self"] } },
    { text: "Afon | Avon", lang: "en", use: "alias", gate: { anyOf: ["related"] } },
    { text: "エイヴォン", lang: "ja", use: "preferred", romanized: "Eivon" },
  ],
};

/** Entity of the first row of a table, laid over `before`. */
function readBack(table: readonly (readonly string[])[], before?: Entity): unknown {
  const columns = (table[0] ?? []).map(parseColumn);
  const cells = columns.flatMap((column, index) =>
    column === undefined ? [] : [[column, table[1]?.[index] ?? ""] as const],
  );
  return entityFromCells(cells, before);
}

/** `table` with one cell written anew. */
function edited(table: readonly string[][], title: string, text: string): string[][] {
  return table.map((row, index) =>
    row.map((cell, at) => (index === 1 && table[0]?.[at] === title ? text : cell)),
  );
}

test("a row that nobody has changed gives the same entity, with all that a table does not carry", () => {
  expect(readBack(tableOf([AVON]), AVON)).toEqual(AVON);
});

test.each([
  { title: "name:en", text: "River Avon", names: ["River Avon", "the river", "Afon | Avon"] },
  { title: "name:en", text: "Afon | Avon", names: ["Afon | Avon", "the river"] },
  { title: "aliases:en", text: "Avon", names: ["Avon", "the river"] },
  { title: "aliases:en", text: "", names: ["Avon", "the river"] },
  {
    title: "aliases:en",
    text: "Afon \\| Avon | Bristol Avon",
    names: ["Avon", "the river", "Afon | Avon", "Bristol Avon"],
  },
])("$title as `$text` gives the names $names", ({ title, text, names }) => {
  const entity = readBack(edited(tableOf([AVON]), title, text), AVON) as Entity;
  const english = entity.names.filter(({ lang }) => lang === "en");
  expect(english.map((name) => name.text)).toEqual(names);
  expect(english[0]).toMatchObject({ letterCase: "exact" });
});

test("an empty cell takes a date or a place away", () => {
  const table = edited(edited(tableOf([AVON]), "latitude", ""), "longitude", "");
  expect(readBack(table, AVON)).not.toHaveProperty("coordinates");
});

test.each([
  { title: "name", gives: { field: "name", lang: "en" } },
  { title: " Aliases:zh-Hans ", gives: { field: "aliases", lang: "zh-Hans" } },
  { title: "ID", gives: { field: "id" } },
  { title: "born:en", gives: undefined },
  { title: "summary", gives: undefined },
])("a column titled `$title`", ({ title, gives }) => expect(parseColumn(title)).toEqual(gives));

test("cells give back what was put into them, and none begins like a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."='+-@\t\r|\\a ") }), (text) => {
      expect(readCell(guardCell(text))).toBe(text);
      expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  const name = fc
    .string({ unit: fc.constantFrom(..."|\\ab ") })
    .map((text) => text.trim())
    .filter((text) => text !== "");
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(splitCell(joinCell(names))).toEqual(names);
    }),
  );
});
