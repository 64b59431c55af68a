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
      claimedBy: [{ by: japan, extent: en("the south"), sources: [2] }],
    },
  ],
  since: [{ type: "administered", date: "2020", by: japan, sources: [3] }],
  summary: { text: en("A rock & a sea. It is small. It is wet."), view: "then", sources: [1] },
  disputes: [
    {
      about: en("Whose it is"),
      sides: [
        {
          by: japan,
          claims: [
            { type: "claim", by: japan, text: en("Ours."), sources: [2] },
            { type: "claim", by: japan, text: en("By law."), sources: [4, 1, 3, 5] },
          ],
        },
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
    { title: "Whose?", publisher: "Two", url: "http://two.example/%E5%B2%A9", language: "en" },
    ...["Title 3", "Title 4", "Title 5"].map((title) => ({
      title,
      publisher: "Three",
      url: "https://three.example/a%20b",
      language: "en",
    })),
  ],
  pack: { id: "own", title: en("Rocks"), version: "1.0.0" },
  changed: [],
  emphasis: "subject",
};

const FIRST_VIEW = [
  "East Rock · West <Rock>",
  "Island\n岩 (Iwa) – Japan",
  "At the time (16 Dec 2016)\nAdministered by Russia, claimed by Japan (the south). [1 2]",
  "A rock & a sea. It is small. [1]",
  "Japan says: Ours. [2]\nRussia says: Ours. [1]",
];
const SOURCES = [
  '[1] Title "1". One, Feb 2001. https://one.example/?a=1&b=2',
  "[2] Whose? Two. http://two.example/岩",
];

test("of a card its first view is copied as text, with the sources of that", () => {
  expect(cardAsText(card, cardTexts("en"), { language: "en", extent: "first-view" })).toBe(
    [...FIRST_VIEW, SOURCES.join("\n"), "Rocks, version 1.0.0"].join("\n\n"),
  );
});

test("of an unfolded card all is copied, and what came since", () => {
  expect(cardAsText(card, cardTexts("en"), { language: "en", extent: "all" })).toBe(
    [
      ...FIRST_VIEW,
      "It is wet. [1]",
      "Since then\n2020 – Administered by Japan [3]",
      "Whose it is\nJapan says: By law. [1 3–5]",
      "Facts\nA bird was seen. (reported)",
      [
        ...SOURCES,
        ...[3, 4, 5].map((each) => `[${each}] Title ${each}. Three. https://three.example/a%20b`),
      ].join("\n"),
      "Rocks, version 1.0.0",
    ].join("\n\n"),
  );
});

test("a day that the line of days has is not copied with the status again", () => {
  const status = (from: string) =>
    ({ type: "status", text: en("Signed at sea."), from, sources: [] }) as const;
  const copied = (from: string) =>
    cardAsText(
      {
        ...card,
        kind: "agreement",
        atTheTime: [status(from)],
        details: {
          kind: "agreement",
          nature: "treaty",
          signed: "1956-10-19",
          parties: [],
          clauses: [],
          sources: [],
        },
      },
      cardTexts("en"),
      { language: "en", extent: "first-view" },
    );

  expect(copied("1956-10-19")).toContain("\nSigned at sea.\n");
  expect(copied("1957")).toContain("\nSigned at sea. (since 1957)\n");
});

test("a day of death is copied with its sources", () => {
  const person: Card = {
    ...card,
    atTheTime: [{ type: "died", date: "2022-07-08", sources: [2] }],
    details: { kind: "person", died: "2022-07-08", sources: [2], meetings: [] },
  };

  const view = { language: "en", extent: "first-view" } as const;
  expect(cardAsText(person, cardTexts("en"), view)).toContain("Died 8 Jul 2022 [2]");
  expect(cardAsHtml(person, cardTexts("en"), view)).toContain("Died 8 Jul 2022 <sup>2</sup>");
});

test("a card is copied as HTML in which nothing of a pack is markup", () => {
  const html = cardAsHtml(card, cardTexts("en"), { language: "en", extent: "first-view" });

  expect(html).toContain("<h2>East Rock · West &lt;Rock&gt;</h2>");
  expect(html).toContain('<p lang="en">A rock &amp; a sea. It is small. <sup>1</sup></p>');
  expect(html).toContain(
    '<a href="https://one.example/?a=1&amp;b=2">Title &quot;1&quot;</a>. One, Feb 2001.',
  );
  // No safe address, no link.
  expect(html).toContain('<li value="2">Whose? Two. http://two.example/岩</li>');
  expect(html).not.toContain("Title 3");
});

test("a Japanese copy has Japanese punctuation, and a Russian one names each side once", () => {
  const office = {
    type: "office",
    state: "held",
    office: { text: "外務大臣", lang: "ja" },
    acting: true,
    from: "2011-03-09",
    to: "2011-09-02",
    sources: [],
  } as unknown as Card["atTheTime"][number];
  const held = { ...card, atTheTime: [office] };
  const inLanguage = (language: "ja" | "ru") =>
    cardAsText(held, cardTexts(language), { language, extent: "first-view" });

  expect(inLanguage("ja")).toContain(
    "当時（2016年12月16日）\n元外務大臣（代行、2011年3月9日〜9月2日）",
  );
  expect(inLanguage("ja")).toContain("の主張：Ours.");
  expect(inLanguage("ru")).toContain("Japan: Ours.");
});
