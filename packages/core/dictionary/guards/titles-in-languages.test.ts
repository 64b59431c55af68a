import { expect, test } from "vitest";
import { nameTitles, sideNames } from "../../src/card/name-titles.ts";
import { rows, shipped } from "./shipped.ts";

const voice = (id: string) => shipped.voices.find((each) => each.id === id);

/** The language in which a side says a name itself. */
const OWN_LANGUAGE: Readonly<Record<string, string>> = {
  china: "zh-Hans",
  japan: "ja",
  russia: "ru",
  "south-korea": "ko",
  taiwan: "zh-Hant",
  ukraine: "uk",
};

test.each(rows)("%s is called by names in the reader's own language", (_, { names }) => {
  const foreign = ["en", "ja", "ru"].flatMap((language) =>
    nameTitles(names, [language, "en"], voice)
      .filter(({ lang }) => lang !== language)
      .map(({ text }) => `${text} for a reader of ${language}`),
  );
  expect(foreign).toEqual([]);
});

test.each(rows)("%s shows each side's name in that side's own words", (_, { names }) => {
  // A reader of another language: what is then shown beside the title is the side's own.
  const lines = sideNames(names, ["de", "en"], voice).map(({ by, line: { text, lang } }) => ({
    by,
    text,
    lang,
  }));
  // A side that only has an English name has no other to show.
  const wrong = lines.filter(
    ({ by, lang }) => lang !== "en" && lang !== (OWN_LANGUAGE[by] ?? lang),
  );
  expect(wrong).toEqual([]);
});
