import type { Pack } from "../model/pack.ts";

/** A small, sound pack about things nobody disputes; tests change one part of it at a time. */
export function samplePack(): Pack {
  return {
    format: 1,
    id: "lakes",
    title: { en: "Lakes" },
    version: "1.0.0",
    description: { en: "Two lakes, for tests." },
    languages: ["en"],
    licence: "CC-BY-4.0",
    maintainers: ["The Gazetteer authors"],
    perspective: { en: "From the shore." },
    voices: [
      { id: "fishers", name: { en: "Fishers" } },
      { id: "sailors", name: { en: "Sailors" } },
    ],
    offices: [
      {
        id: "lake-warden",
        country: "upper-lake",
        holders: "one",
        names: [{ text: "Lake Warden", lang: "en", use: "preferred" }],
      },
    ],
    entities: [
      {
        id: "upper-lake",
        kind: "place",
        label: { en: "Lake" },
        names: [
          { text: "Upper Lake", lang: "en", use: "preferred" },
          { text: "the lake", lang: "en", use: "description", gate: { anyOf: ["self"] } },
        ],
        facts: [
          {
            id: "deep",
            type: "claim",
            by: "fishers",
            text: { en: "It is deep." },
            sources: ["almanac"],
          },
          {
            id: "wide",
            type: "claim",
            by: "sailors",
            text: { en: "It is wide." },
            sources: ["almanac"],
          },
        ],
        disputes: [{ about: { en: "What the lake is" }, claims: ["deep", "wide"] }],
        summary: { text: { en: "A lake." }, restsOn: ["deep"] },
        relations: [],
        sources: [
          {
            id: "almanac",
            title: "Almanac",
            publisher: "Lake press",
            url: "https://example.org/almanac",
            language: "en",
          },
        ],
      },
    ],
  };
}
