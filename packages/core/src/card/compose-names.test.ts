import { expect, test } from "vitest";
import type { Name } from "../model/name.ts";
import { createComposing } from "./composing.ts";
import { composeNames } from "./compose-names.ts";
import type { CardLookup } from "./card-lookup.ts";

const lookup: CardLookup = {
  get: () => undefined,
  office: () => undefined,
  voice: (id) =>
    ({
      japan: { id, name: { en: "Japan", ja: "日本" } },
      russia: { id, name: { en: "Russia", ja: "ロシア" } },
    })[id],
  pack: () => undefined,
  pointingTo: () => [],
  subjectHistory: () => [],
};

function namesOf(names: Name[], languages: string[]) {
  const composing = createComposing(lookup, [], { languages, date: undefined });
  const composed = composeNames({ names }, composing);
  return {
    titles: composed.titles.map(({ text }) => text),
    names: composed.names.map(
      ({ by, names: each }) => `${each.map((name) => name.text).join(" ")}|${by?.id ?? ""}`,
    ),
  };
}

const group: Name[] = [
  { text: "Northern Territories / Southern Kurils", lang: "en", use: "preferred" },
  { text: "Southern Kurils", lang: "en", use: "alias", usedBy: ["russia"] },
  { text: "Northern Territories", lang: "en", use: "alias", usedBy: ["japan"] },
  {
    text: "the isles",
    lang: "en",
    use: "description",
    gate: { anyOf: ["self"] },
    usedBy: ["japan"],
  },
  { text: "北方領土", lang: "ja", use: "preferred", usedBy: ["japan"] },
  { text: "северные территории", lang: "ru", use: "alias", usedBy: ["japan"] },
  { text: "Южные Курилы", lang: "ru", use: "preferred", usedBy: ["russia"] },
  { text: "Південні Курили", lang: "uk", use: "preferred", usedBy: ["russia"] },
];
const person: Name[] = [
  { text: "Abe", lang: "en", use: "alias" },
  { text: "Shinzo Abe", lang: "en", use: "preferred" },
  { text: "安倍晋三", lang: "ja", use: "preferred" },
  { text: "Синдзо Абэ", lang: "ru", use: "preferred" },
  { text: "安倍晋三", lang: "zh-Hant", use: "preferred" },
];

test.each([
  {
    what: "sides in the fixed order, whatever the order of the data",
    names: group,
    languages: ["en"],
    titles: ["Northern Territories", "Southern Kurils"],
    lines: ["北方領土|japan", "Южные Курилы|russia"],
  },
  {
    what: "a side without a name in the reader's language in its own",
    names: group,
    languages: ["ja"],
    titles: ["北方領土", "Южные Курилы"],
    lines: ["北方領土|japan", "Южные Курилы|russia"],
  },
  {
    what: "what a side prefers itself, not its name in a third language",
    names: group,
    languages: ["ru"],
    titles: ["северные территории", "Южные Курилы"],
    lines: ["北方領土|japan", "Южные Курилы|russia"],
  },
  {
    what: "two other scripts for what nobody disputes",
    names: person,
    languages: ["en-GB"],
    titles: ["Shinzo Abe"],
    lines: ["安倍晋三 Синдзо Абэ|"],
  },
  {
    what: "the reader's second language when the first has no name",
    names: person,
    languages: ["de", "ru"],
    titles: ["Синдзо Абэ"],
    lines: ["Shinzo Abe 安倍晋三|"],
  },
  {
    what: "the common name where a side has none in the reader's language",
    names: [
      { text: "Kuril Islands", lang: "en", use: "preferred" },
      { text: "Chishima", lang: "en", use: "alias", usedBy: ["japan"] },
      { text: "Курилы", lang: "ru", use: "preferred", usedBy: ["russia"] },
    ] as Name[],
    languages: ["en"],
    titles: ["Kuril Islands"],
    lines: ["Chishima|japan", "Курилы|russia"],
  },
  {
    what: "no line for the word of one side alone",
    names: [
      { text: "Yuzhno-Sakhalinsk", lang: "en", use: "preferred" },
      { text: "ユジノサハリンスク", lang: "ja", use: "preferred" },
      { text: "豊原", lang: "ja", use: "alias", usedBy: ["japan"] },
      { text: "Южно-Сахалинск", lang: "ru", use: "preferred" },
    ] as Name[],
    languages: ["en"],
    titles: ["Yuzhno-Sakhalinsk"],
    lines: ["ユジノサハリンスク Южно-Сахалинск|"],
  },
  {
    what: "one title where both sides use one word",
    names: [{ text: "Urup", lang: "en", use: "preferred", usedBy: ["japan", "russia"] }] as Name[],
    languages: ["en"],
    titles: ["Urup"],
    lines: ["Urup|japan", "Urup|russia"],
  },
])("shows $what", ({ names, languages, titles, lines }) => {
  expect(namesOf(names, languages)).toEqual({ titles, names: lines });
});
