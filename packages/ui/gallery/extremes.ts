import type { CardLink } from "@gazetteer/core";
import type { Specimen } from "./specimens.ts";

const link = (id: string, text: string, lang = "en"): CardLink => ({
  id,
  kind: "person",
  names: [{ text, lang }],
});
const said = (text: string) => ({
  type: "fact" as const,
  text: { text, lang: "en" },
  sources: [1],
});

/** Made up: as bare, as long and as hostile as a pack may be. */
export const EXTREMES: readonly Specimen[] = [
  {
    name: "bare",
    card: {
      id: "bare",
      kind: "person",
      language: "en",
      label: { text: "Person", lang: "en" },
      titles: [{ text: "A. B.", lang: "en" }],
      names: [],
      atTheTime: [],
      since: [],
      disputes: [],
      statements: [],
      details: { kind: "person", sources: [], meetings: [] },
      timeline: [],
      relations: [],
      sources: [],
      pack: { id: "own", title: { text: "Your entries", lang: "en" }, version: "1.0.0" },
      changed: [],
      emphasis: "subject",
    },
    state: { extent: "all" },
  },
  {
    name: "extreme",
    card: {
      id: "extreme",
      kind: "organization",
      language: "en",
      label: {
        text: "International intergovernmental organisation for the protection of rivers",
        lang: "en",
      },
      titles: [
        {
          text: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungskommission",
          lang: "de",
        },
        { text: "الهيئة الدولية لحماية الأنهار", lang: "ar" },
      ],
      names: [
        {
          names: [
            {
              text: "寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末",
              lang: "ja",
              romanized: "Jugemu jugemu gokō no surikire",
            },
            { text: "ציפור הדרור של הנהרות", lang: "he" },
          ],
        },
      ],
      mention: {
        text: "<b>the \u202Ebody</b>",
        how: "description",
        reason: {
          name: { text: "the body ".repeat(8), lang: "en" },
          pack: {
            text: "A pack whose title is longer than a title is ever meant to be",
            lang: "en",
          },
          ground: "gate",
          evidence: [
            { text: "<b>", lang: "en" },
            { text: "الهيئة", lang: "ar" },
          ],
          rivals: [{ text: "A\u202Eb", lang: "en" }],
        },
        alternatives: [
          link("a", "An alternative with a name that does not end before the line does"),
        ],
      },
      date: "2004/2005",
      atTheTime: [{ type: "dissolved", date: "1999", sources: [] }],
      since: [],
      summary: {
        text: { text: `${"A".repeat(400)} https://example.org/${"path/".repeat(40)}`, lang: "en" },
        view: "later",
        sources: [1, 2, 3],
      },
      disputes: [
        {
          about: { text: "Who was first", lang: "en" },
          sides: ["Ainu", "Japan", "Russia", "United States"].map((name) => ({
            by: { id: name.toLowerCase(), name: { text: name, lang: "en" } },
            claims: [said(`${name} was first, and has said so for a long time.`)],
          })),
        },
      ],
      statements: [
        said("<script>alert(1)</script>"),
        { ...said("لا شيء"), text: { text: "لا شيء", lang: "ar" } },
      ],
      details: { kind: "organization", sources: [], head: link("h", "أحمد", "ar") },
      timeline: [],
      relations: Array.from({ length: 24 }, (_, index) => ({
        type: "member" as const,
        direction: "out" as const,
        to: link(`m${index}`, `Member ${index}`),
      })),
      sources: [
        {
          title: "A title",
          publisher: "A publisher",
          url: "http://plain.example/",
          language: "en",
        },
        {
          title: "عنوان",
          publisher: "ناشر",
          url: "https://example.org/ar",
          language: "ar",
          date: "2001-02",
        },
        {
          title: "T".repeat(200),
          publisher: "P".repeat(100),
          url: "javascript:alert(1)",
          language: "en",
        },
      ],
      pack: { id: "own", title: { text: "Your entries", lang: "en" }, version: "1.0.0" },
      changed: ["names"],
      emphasis: "subject",
    },
    state: { extent: "all", position: { index: 1, count: 1200 } },
  },
];
