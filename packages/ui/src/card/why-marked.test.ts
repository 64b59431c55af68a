import type { CardMention } from "@gazetteer/core";
import { expect, test } from "vitest";
import { cardTexts } from "../texts/card-texts.ts";
import { en, SAMPLE_CARD } from "./sample-card.ts";
import { whyMarked } from "./why-marked.ts";

const REASON: CardMention["reason"] = {
  name: en("Etorofu"),
  pack: en("Northern Territories"),
  ground: "gate",
  evidence: [en("Japan"), en("Shikotan")],
  rivals: [],
};
const MENTION: CardMention = { text: "Etorofu", how: "name", reason: REASON, alternatives: [] };

function why(mention: CardMention, language: string, date?: string): string {
  const card = { ...SAMPLE_CARD, titles: [en("Shinzo Abe")], mention, date };
  // Without the marks that keep a page's words from turning the sentence around.
  return whyMarked(card, { texts: cardTexts(language).reason, language }).replace(
    /[\u2068\u2069]/g,
    "",
  );
}

const HELD: CardMention = {
  ...MENTION,
  text: "the Japanese prime minister",
  how: "role",
  reason: { ...REASON, ground: "holder", evidence: [en("Prime Minister of Japan")] },
};

test.each([
  {
    mention: MENTION,
    says: "Named here as “Etorofu”, from the pack “Northern Territories”. Marked because the page also names Japan and Shikotan.",
  },
  {
    mention: { ...MENTION, text: "Etorofu’s", reason: { ...REASON, ground: "certain" as const } },
    says: "“Etorofu’s” stands here for “Etorofu”, from the pack “Northern Territories”.",
  },
  {
    mention: {
      ...MENTION,
      reason: { ...REASON, ground: "fuller-name" as const, rivals: [en("Iturup Bay")] },
    },
    says: "Named here as “Etorofu”, from the pack “Northern Territories”. Marked because elsewhere this page leaves no doubt: Shinzo Abe. Not meant here: Iturup Bay.",
  },
  {
    mention: HELD,
    says: "“the Japanese prime minister” is an office here, from the pack “Northern Territories”. Prime Minister of Japan on 16 Dec 2016 was Shinzo Abe.",
  },
])("$says", ({ mention, says }) => {
  expect(why(mention, "en", "2016-12-16")).toBe(says);
});

test("without a day of the article the page itself says who holds the office", () => {
  expect(why(HELD, "en")).toContain("the page itself names Shinzo Abe");
});

test.each(["ja", "ru"])("in %s every sentence is written", (language) => {
  expect(why(MENTION, language)).toMatch(/Etorofu.*Northern Territories.*Japan.*Shikotan/u);
  expect(why(HELD, language, "2016-12-16")).toMatch(/Prime Minister of Japan.*Shinzo Abe/u);
});
