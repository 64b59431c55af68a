import { expect, test } from "vitest";
import { inflectName } from "../../src/inflect/inflect-name.ts";
import type { Name } from "../../src/index.ts";
import { rows, shipped } from "./shipped.ts";
import { textsIn } from "./texts-in.ts";

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A name in all its case forms, as a pattern. */
function formsOf(name: Name): string {
  const forms = [...new Set([name.text, ...inflectName(name)])];
  return `(?:${forms.map((form) => form.replace(SPECIAL, String.raw`\$&`)).join("|")})`;
}

/** For each entity that Japan and Russia name differently, what finds Russia's name before Japan's. */
const REVERSED = shipped.entities.flatMap(({ names }) =>
  ["en", "ja", "ru"].flatMap((lang) => {
    const [japanese, russian] = ["japan", "russia"].map((voice) =>
      names.filter((name) => name.lang === lang && name.usedBy?.includes(voice)).map(formsOf),
    );
    if (!japanese?.length || !russian?.length) return [];
    return new RegExp(
      String.raw`(?<!\p{L})(?:${russian.join("|")}) ?[(（](?:${japanese.join("|")})(?!\p{L})`,
      "u",
    );
  }),
);

const reversedIn = (text: string) => REVERSED.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

test.each([
  { text: "on Iturup (Etorofu)", finds: ["Iturup (Etorofu"] },
  { text: "на Кунашире (Кунашири)", finds: ["Кунашире (Кунашири"] },
  { text: "(イトゥルップ島（択捉島）)", finds: ["イトゥルップ島（択捉島"] },
  { text: "on Etorofu (Iturup), на Кунашири (Кунашире)", finds: [] },
])("finds $finds in $text", ({ text, finds }) => expect(reversedIn(text)).toEqual(finds));

test.each(rows)("%s gives both names of a place in the fixed order", (_, entity) => {
  const texts = [...textsIn(entity)].flatMap(([, text]) => Object.values(text));
  expect(texts.flatMap(reversedIn)).toEqual([]);
});
