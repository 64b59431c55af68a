import { expect, test } from "vitest";
import { readShippedPack } from "../../dictionary/read-shipped-pack.ts";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { compileEngine } from "../match/compile-engine.ts";
import { openEngine } from "../match/engine.ts";
import { annotate } from "./annotate.ts";
import { testMarkedTexts } from "./testing/marked-texts.ts";

/** Words of the grammars that decide something: each row fails when one of its words goes. */
testMarkedTexts([
  // adverbs with a capital before a name are no given names
  ...["Meanwhile", "However", "Recently", "Indeed", "Moreover", "Furthermore"].flatMap(
    (adverb) =>
      [
        ["en", undefined, `[Shinzo Abe|shinzo-abe] left. ${adverb} [Abe|shinzo-abe] said nothing.`],
        ["en", undefined, `[Shinzo Abe|shinzo-abe] left. “${adverb} [Abe|shinzo-abe] said it.”`],
      ] as const,
  ),
  // things called after a place
  ...["Inc", "Inc.", "Ltd", "Grand", "Accords", "Accord"].map(
    (noun) => ["en", undefined, `The Tokyo ${noun} is known in [Tokyo|tokyo].`] as const,
  ),
  // what belongs to a Ukrainian description
  ...["багаторічна", "невирішена", "тривала", "затяжна", "повоєнна"].map(
    (adjective) =>
      [
        "uk",
        undefined,
        `[Росія|russia] та [Японія|japan]: [${adjective} територіальна суперечка|kuril-islands-dispute].`,
      ] as const,
  ),
  [
    "uk",
    undefined,
    "[Росія|russia] та [Японія|japan] хочуть [повноцінний мирний договір|japan-russia-peace-treaty].",
  ],
  // anybody
  ...["якийсь", "деякий", "якась"].map(
    (word) =>
      [
        "uk",
        "2018-11-20",
        `Президент [Росії|russia] [Володимир Путін|vladimir-putin] знає [Південні Курили|disputed-islands]. Про це писав ${word} президент.`,
      ] as const,
  ),
  [
    "uk",
    "2018-11-20",
    "[Володимир Путін|vladimir-putin] і [Сіндзо Абе|shinzo-abe] відомі. Якісь [Абе|shinzo-abe] та [Путін|vladimir-putin] розмовляли.",
  ],
  // a participle ties the year to its noun
  [
    "uk",
    "2019-01-22",
    "[Прем'єр-міністр|shinzo-abe] [Японії|japan] згадав стару заяву підписану в 2001 році.",
  ],
]);

const shipped = readShippedPack();
const engine = openEngine(
  compileEngine(
    buildDictionary([
      shipped,
      {
        ...shipped,
        id: "meetings",
        offices: [],
        voices: [],
        overrides: [],
        entities: [
          {
            id: "kyiv-meeting-2016",
            kind: "event",
            label: { en: "Meeting" },
            date: "2016-12-15",
            names: [
              { text: "Kyiv meeting", lang: "en", use: "preferred" },
              ...["саміт", "візит", "переговори", "зустріч", "поїздка"].map((text) => ({
                text,
                lang: "uk",
                use: "description" as const,
                gate: { anyOf: ["japan"] },
              })),
            ],
            facts: [],
            relations: [{ type: "participant", target: "shinzo-abe" }],
            sources: [],
          },
        ],
      },
    ]),
    { revision: 1 },
  ),
);

test.each(["саміт", "візит", "переговори", "зустріч", "поїздка"])(
  "%s is the one at hand, not one of years ago",
  (noun) => {
    const text = `Прем'єр [Японії] Сіндзо Абе завершив цей ${noun}.`;
    const find = (date: string) =>
      annotate(engine, text, { lang: "uk", date }).some(
        ({ entity }) => entity === "kyiv-meeting-2016",
      );
    expect([find("2016-12-16"), find("2018-12-16")]).toEqual([true, false]);
  },
);
