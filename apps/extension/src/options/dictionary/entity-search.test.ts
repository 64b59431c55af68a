import { buildDictionary, type Entity, type Name } from "@gazetteer/core";
import { describe, expect, test } from "vitest";
import { EVERY_ENTITY, listEntities, searchEntities } from "./entity-search.ts";
import { foldForSearch } from "./fold-for-search.ts";

function island(id: string, names: readonly Partial<Name>[]): Entity {
  return {
    id,
    kind: "island",
    label: { en: "Island" },
    names: names.map((name) => ({ text: id, lang: "en", use: "preferred", ...name })),
    facts: [],
    relations: [],
    sources: [],
    island: { administeredBy: [], claimedBy: [] },
  };
}

const entities = [
  island("kunashir", [
    { text: "Kunashir" },
    { text: "国後島", lang: "ja" },
    { text: "Кунашир", lang: "ru" },
  ]),
  island("iturup", [
    { text: "Iturup" },
    { text: "Etorofu-tō", use: "alias" },
    { text: "エトロフ", lang: "ja" },
  ]),
  island("zeleny", [{ text: "Zelyony" }, { text: "Зелёный", lang: "ru" }]),
];
const dictionary = buildDictionary([
  {
    format: 1,
    id: "islands",
    title: { en: "Islands" },
    version: "1.0.0",
    description: { en: "For tests." },
    languages: ["en"],
    licence: "CC-BY-4.0",
    maintainers: ["The Gazetteer authors"],
    perspective: { en: "None." },
    voices: [],
    offices: [],
    entities,
  },
]);
const all = listEntities(dictionary, ["en"]);
const find = (text: string) =>
  searchEntities(all, { ...EVERY_ENTITY, text }, new Set()).map(({ id }) => id);

describe("the search finds names in every script", () => {
  test.each([
    { text: "KUNA", finds: ["kunashir"] },
    { text: "国後", finds: ["kunashir"] },
    { text: "кунаш", finds: ["kunashir"] },
    { text: "etorofu to", finds: ["iturup"] }, // macron and hyphen
    { text: "ｋｕｎａ", finds: ["kunashir"] }, // full width
    { text: "えとろふ", finds: ["iturup"] }, // hiragana for katakana
    { text: "ｴﾄﾛﾌ", finds: ["iturup"] }, // half width
    { text: "зеленый", finds: ["zeleny"] }, // е for ё
    { text: "hokkaido", finds: [] },
    { text: "", finds: ["iturup", "kunashir", "zeleny"] },
  ])("$text", ({ text, finds }) => expect(find(text)).toEqual(finds));
});

test("a name that begins with the words comes before one that merely has them", () => {
  const more = [...entities, island("a-isle", [{ text: "A isle of iturup kind" }])];
  const listed = listEntities({ ...dictionary, entries: buildEntries(more) }, ["en"]);

  expect(
    searchEntities(listed, { ...EVERY_ENTITY, text: "itur" }, new Set()).map(({ id }) => id),
  ).toEqual(["iturup", "a-isle"]);
});

test("what is called so comes before what is also called so", () => {
  const group = island("group", [{ text: "A group" }, { text: "Iturup chain", use: "alias" }]);
  const listed = listEntities({ ...dictionary, entries: buildEntries([group, ...entities]) }, [
    "en",
  ]);

  expect(
    searchEntities(listed, { ...EVERY_ENTITY, text: "itur" }, new Set()).map(({ id }) => id),
  ).toEqual(["iturup", "group"]);
});

function buildEntries(list: readonly Entity[]) {
  return new Map(
    list.map((entity) => [
      entity.id,
      {
        entity,
        pack: "islands",
        changed: [],
        original: undefined,
        disabled: false,
        disabledNames: new Set<string>(),
      },
    ]),
  );
}

test.each([
  { state: "unsourced" as const, count: 3 },
  { state: "disabled" as const, count: 0 },
  { state: "changed" as const, count: 0 },
])("filters by state $state", ({ state, count }) => {
  expect(searchEntities(all, { ...EVERY_ENTITY, state }, new Set())).toHaveLength(count);
});

test("folding is the same for what is typed and what is stored", () => {
  expect(foldForSearch("Shinzō  Abe")).toBe(foldForSearch("shinzo abe"));
});
