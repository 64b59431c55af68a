import { expect, test } from "vitest";
import { otherNames } from "./other-names.ts";

const name = (text: string, lang: string) => ({ text, lang });
const russia = { id: "russia", name: name("Russia", "en") };

test.each([
  {
    what: "a spelling that the title has",
    titles: [name("Telegram", "en")],
    names: [{ names: [name("テレグラム", "ja"), name("Telegram", "ru")] }],
    shows: [{ names: [name("テレグラム", "ja")] }],
  },
  {
    what: "a line that the title says whole",
    titles: [name("NHK", "en")],
    names: [{ names: [name("NHK", "ja"), name("NHK", "ru")] }],
    shows: [],
  },
  {
    what: "a spelling of two languages",
    titles: [name("三菱商事", "ja")],
    names: [
      { names: [name("Mitsubishi Corporation", "en"), name("Mitsubishi Corporation", "ru")] },
    ],
    shows: [{ names: [name("Mitsubishi Corporation", "en")] }],
  },
])("repeats no $what", ({ titles, names, shows }) => {
  expect(otherNames({ titles, names })).toEqual(shows);
});

test("leaves each side its own words", () => {
  const names = [{ by: russia, names: [name("Итуруп", "ru")] }];
  expect(otherNames({ titles: [name("Итуруп", "ru")], names })).toEqual(names);
});
