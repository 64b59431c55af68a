import type { Entity } from "../model/entity.ts";
import type { Pack } from "../model/pack.ts";

const plain = { facts: [], relations: [], sources: [] } as const;
const source = (id: string) => ({
  id,
  title: `Title ${id}`,
  publisher: "A publisher",
  url: `https://example.org/${id}`,
  language: "en",
});

const island: Entity = {
  ...plain,
  id: "rock",
  kind: "island",
  label: { en: "Island", ja: "島" },
  subject: true,
  names: [
    { text: "Rock", lang: "en", use: "preferred" },
    { text: "East Rock", lang: "en", use: "alias", usedBy: ["westland"] },
    { text: "West Rock", lang: "en", use: "alias", usedBy: ["eastland"] },
    { text: "西岩", lang: "ja", use: "preferred", usedBy: ["eastland"], romanized: "Nishiiwa" },
  ],
  coordinates: [44, 146],
  island: {
    areaKm2: { value: 12, date: "1990", sources: ["s1"] },
    administeredBy: [
      { by: "eastland", to: "1945", sources: ["s1"] },
      { by: "westland", from: "1945", sources: ["s2"] },
    ],
    claimedBy: [
      { by: "westland", since: "1945", ground: { en: "By the war." }, sources: ["s2"] },
      {
        by: "eastland",
        extent: { en: "the northern half" },
        since: "1855",
        ground: { en: "By the treaty." },
        sources: ["s1"],
      },
    ],
  },
  summary: { text: { en: "A rock.", ja: "岩である。" }, restsOn: ["small", "harbour"] },
  facts: [
    { id: "west-says", type: "claim", by: "westland", text: { en: "Ours." }, sources: ["s2"] },
    {
      id: "east-says",
      type: "claim",
      by: "eastland",
      from: "2018",
      text: { en: "Ours too." },
      sources: ["s1"],
    },
    { id: "small", type: "fact", text: { en: "It is small." }, sources: ["s3"] },
    { id: "light", type: "fact", to: "2001", text: { en: "It had a light." }, sources: ["s3"] },
    { id: "undated", type: "fact", text: { en: "In 2019 it shook." }, sources: ["s3"] },
    { id: "bird", type: "reported", date: "2016", text: { en: "A bird." }, sources: ["s1"] },
    {
      id: "harbour",
      type: "fact",
      date: "2020-01-01",
      from: "2020-05-01",
      text: { en: "It has a harbour." },
      sources: ["s3"],
    },
  ],
  disputes: [{ about: { en: "Whose it is" }, claims: ["west-says", "east-says"] }],
  relations: [
    { type: "located-in", target: "westland-state", by: "westland" },
    { type: "part-of", target: "nowhere" },
  ],
  sources: [source("s1"), source("s2"), source("s3")],
};

const leader: Entity = {
  ...plain,
  id: "ada",
  kind: "leader",
  label: { en: "Leader" },
  names: [{ text: "Ada", lang: "en", use: "preferred" }],
  born: "1954",
  died: "2022-07-08",
  lifeSources: ["s2"],
  tenures: [
    { office: "chief", from: "2006-09-26", to: "2007-09-26", sources: ["s1"] },
    { office: "chief", from: "2012-12-26", to: "2020-09-16", sources: ["s1"] },
  ],
  relations: [{ type: "citizen-of", target: "eastland-state" }],
  sources: [source("s1"), source("s2")],
};

const agreement: Entity = {
  ...plain,
  id: "pact",
  kind: "agreement",
  label: { en: "Treaty" },
  subject: true,
  names: [{ text: "The Pact", lang: "en", use: "preferred" }],
  agreement: {
    nature: "treaty",
    signed: "1956-10-19",
    inForce: "1956-12-12",
    parties: [{ entity: "westland-state" }, { entity: "eastland-state", from: "1960" }],
    place: "eastland-state",
    status: [
      { from: "1956-10-19", text: { en: "Signed." }, sources: ["s1"] },
      { from: "1960", text: { en: "Eastland joined." }, sources: ["s1"] },
    ],
    clauses: [
      {
        texts: [
          { lang: "en", standing: "translation", text: "Shall.", sources: ["s1"] },
          { lang: "ja", standing: "authentic", text: "ものとする。", sources: ["s1"] },
        ],
        readings: [
          { by: "westland", text: { en: "It may." }, sources: ["s1"] },
          { by: "eastland", text: { en: "It must." }, sources: ["s1"] },
        ],
      },
    ],
    sources: ["s1"],
  },
  relations: [{ type: "about", target: "rock" }],
  sources: [source("s1")],
};

const summit: Entity = {
  ...plain,
  id: "summit",
  kind: "event",
  label: { en: "Summit" },
  subject: true,
  names: [{ text: "Summit", lang: "en", use: "preferred" }],
  date: "2016-12-15/2016-12-16",
  relations: [{ type: "participant", target: "ada" }],
};

const state = (id: string, name: string): Entity => ({
  ...plain,
  id,
  kind: "place",
  label: { en: "Country" },
  generic: true,
  names: [{ text: name, lang: "en", use: "preferred" }],
});

const league: Entity = {
  ...plain,
  id: "league",
  kind: "organization",
  label: { en: "League" },
  names: [{ text: "League", lang: "en", use: "preferred" }],
  founded: "1950",
  foundedSources: ["s1"],
  relations: [
    { type: "headed-by", target: "ada", from: "2010", to: "2012" },
    { type: "located-in", target: "ocean" },
    { type: "located-in", target: "eastland-city" },
  ],
  sources: [source("s1")],
};

const ocean: Entity = {
  ...plain,
  id: "ocean",
  kind: "place",
  label: { en: "Ocean" },
  generic: true,
  names: [{ text: "Ocean", lang: "en", use: "preferred" }],
};

const capital: Entity = {
  ...plain,
  id: "eastland-city",
  kind: "place",
  label: { en: "Capital" },
  generic: true,
  names: [{ text: "Eastland City", lang: "en", use: "preferred" }],
  relations: [
    { type: "located-in", target: "eastland-state" },
    { type: "capital-of", target: "eastland-state" },
  ],
};

/** A small dispute about a rock; Eastland stands before Westland in the fixed order. For tests. */
export function sampleSubject(): Pack {
  return {
    format: 1,
    id: "rock-dispute",
    title: { en: "The rock" },
    version: "1.2.0",
    description: { en: "One rock, two claims, for tests." },
    languages: ["en", "ja"],
    licence: "CC-BY-4.0",
    maintainers: ["The Gazetteer authors"],
    perspective: { en: "From the sea." },
    voices: [
      { id: "westland", name: { en: "Westland" } },
      { id: "eastland", name: { en: "Eastland", ja: "東国" } },
    ],
    offices: [
      {
        id: "chief",
        country: "eastland-state",
        holders: "one",
        names: [{ text: "Chief of Eastland", lang: "en", use: "preferred" }],
      },
    ],
    entities: [
      island,
      leader,
      agreement,
      summit,
      league,
      ocean,
      capital,
      state("westland-state", "Westland"),
      { ...state("eastland-state", "Eastland"), governmentOf: "eastland-state" } as Entity,
    ],
  };
}
