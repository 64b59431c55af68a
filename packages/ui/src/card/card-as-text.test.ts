import type { Card } from "@gazetteer/core";
import { expect, test } from "vitest";
import { cardTexts } from "../texts/card-texts.ts";
import { cardAsHtml } from "./card-as-html.ts";
import { cardAsText } from "./card-as-text.ts";

const en = (text: string) => ({ text, lang: "en" });
const japan = { id: "japan", name: en("Japan") };
const russia = { id: "russia", name: en("Russia") };

const card: Card = {
  id: "rock",
  kind: "island",
  language: "en",
  label: en("Island"),
  titles: [en("East Rock"), en("West <Rock>")],
  names: [{ by: japan, names: [{ text: "岩", lang: "ja", romanized: "Iwa" }] }],
  date: "2016-12-16",
  atTheTime: [
    {
      type: "territory",
      administeredBy: [{ by: russia, sources: [1] }],
      claimedBy: [{ by: japan, sources: [2] }],
    },
  ],
  since: [],
  summary: { text: en("A rock & a sea."), view: "then", sources: [1] },
  disputes: [
    {
      about: en("Whose it is"),
      sides: [
        { by: japan, claims: [{ type: "claim", by: japan, text: en("Ours."), sources: [2] }] },
        { by: russia, claims: [{ type: "claim", by: russia, text: en("Ours."), sources: [1] }] },
      ],
    },
  ],
  statements: [{ type: "reported", text: en("A bird was seen."), sources: [] }],
  details: { kind: "island", claimedBy: [] },
  timeline: [],
  relations: [],
  sources: [
    {
      title: 'Title "1"',
      publisher: "One",
      url: "https://one.example/?a=1&b=2",
      language: "en",
      date: "2001-02",
    },
    { title: "Title 2", publisher: "Two", url: "http://two.example/", language: "en" },
  ],
  pack: { id: "own", title: en("Rocks"), version: "1.0.0" },
  changed: [],
  emphasis: "subject",
};

test("a card is copied as text with its sources", () => {
  expect(cardAsText(card, cardTexts("en"), "en")).toBe(
    [
      "East Rock · West <Rock>",
      "Island\n岩 (Iwa) – Japan",
      "At the time, 16 Dec 2016\nAdministered by Russia, claimed by Japan. [1, 2]",
      "A rock & a sea. [1]",
      "Whose it is\nJapan says: Ours. [2]\nRussia says: Ours. [1]",
      "Facts\nA bird was seen. (reported)",
      '[1] Title "1". One, Feb 2001. https://one.example/?a=1&b=2\n[2] Title 2. Two. http://two.example/',
      "Rocks, version 1.0.0",
    ].join("\n\n"),
  );
});

test("a day of death is copied with its sources", () => {
  const person: Card = {
    ...card,
    atTheTime: [{ type: "died", date: "2022-07-08", sources: [2] }],
    details: { kind: "person", died: "2022-07-08", sources: [2], meetings: [] },
  };

  expect(cardAsText(person, cardTexts("en"), "en")).toContain("Died 8 Jul 2022 [2]");
  expect(cardAsHtml(person, cardTexts("en"), "en")).toContain("Died 8 Jul 2022 <sup>2</sup>");
});

test("a card is copied as HTML in which nothing of a pack is markup", () => {
  const html = cardAsHtml(card, cardTexts("en"), "en");

  expect(html).toContain("<h2>East Rock · West &lt;Rock&gt;</h2>");
  expect(html).toContain('<p lang="en">A rock &amp; a sea. <sup>1</sup></p>');
  expect(html).toContain(
    '<a href="https://one.example/?a=1&amp;b=2">Title &quot;1&quot;</a>. One, Feb 2001',
  );
  expect(html).toContain("<li>Title 2. Two</li>"); // no safe address, no link
});
