import fc from "fast-check";
import { expect, test } from "vitest";
import { createSearchIndex, type Rank, searchIndex } from "./search-index.ts";

function search(names: readonly string[], needle: string): [number, Rank][] {
  const hits: [number, Rank][] = [];
  searchIndex(createSearchIndex(names), needle, (entity, rank) => hits.push([entity, rank]));
  return hits;
}

/** The same by looking at each line of each entity. */
function searchNaively(names: readonly string[], needle: string): [number, Rank][] {
  return names.flatMap((text, entity): [number, Rank][] => {
    if (!text.includes(needle)) return [];
    const lines = text.split("\n");
    if (text.startsWith(needle)) return [[entity, 0]];
    if (lines.some((line) => line.startsWith(needle))) return [[entity, 1]];
    return [[entity, text.includes(` ${needle}`) ? 2 : 3]];
  });
}

test.each([
  {
    names: ["kunashir\nkunashiri", "lake kunashir", "okunashir"],
    needle: "kuna",
    gives: [0, 2, 3],
  },
  { names: ["a b\nb", "ab"], needle: "b", gives: [1, 3] },
  { names: ["aaa"], needle: "aa", gives: [0] },
])("$needle in $names", ({ names, needle, gives }) => {
  expect(search(names, needle).map(([, rank]) => rank)).toEqual(gives);
});

test("finds what looking at each name finds, with the same rank", () => {
  const text = (units: string) =>
    fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(text("ab \n")), text("ab"), (names, needle) => {
      expect(search(names, needle)).toEqual(searchNaively(names, needle));
    }),
  );
});
