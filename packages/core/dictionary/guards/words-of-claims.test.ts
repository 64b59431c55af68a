import { expect, test } from "vitest";
import { rows } from "./shipped.ts";
import { type Text, textsIn } from "./texts-in.ts";

/**
 * Words that a side has chosen: a softer or a harder one in another language would misquote it.
 * Japanese may have them alone, as 固有の領土 is also what Korea calls integral territory.
 */
const CHOSEN = [
  { en: /occup/i, ja: /占拠|占領/, ru: /оккуп/i },
  { en: /inherent/i, ja: /固有/, ru: /исконн/i },
];

const misquotes = ({ en = "", ja = "", ru = "" }: Text) =>
  CHOSEN.some(
    (word) => word.en.test(en) !== word.ru.test(ru) || (word.en.test(en) && !word.ja.test(ja)),
  );

test.each([
  { en: "Russia occupies them", ja: "占拠している", ru: "оккупирует их", finds: false },
  { en: "Russia occupies them", ja: "占拠している", ru: "занимает их", finds: true },
  { en: "Russia holds them", ja: "占拠している", ru: "оккупирует их", finds: true },
  { en: "its inherent territory", ja: "自国の領土", ru: "исконная территория", finds: true },
  { en: "integral territory", ja: "固有の領土", ru: "неотъемлемая часть", finds: false },
])("$en / $ja / $ru", ({ finds, ...text }) => expect(misquotes(text)).toBe(finds));

test.each(rows)("%s keeps the words of each side in every language", (_, entity) => {
  expect([...textsIn(entity)].filter(([, text]) => misquotes(text))).toEqual([]);
});
