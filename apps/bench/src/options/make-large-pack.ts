import { PACK_FORMAT, type Pack } from "@gazetteer/core";

/** A pack of many villages, each with names in three scripts and one sourced fact. */
export function makeLargePack(size: number): Pack {
  const entities = Array.from({ length: size }, (_, index): Pack["entities"][number] => ({
    id: `village-${index}`,
    kind: "place",
    label: { en: "Village" },
    names: [
      { text: `Village ${index}`, lang: "en", use: "preferred" },
      { text: `Село ${index}`, lang: "ru", use: "preferred" },
      { text: `ムラ${index}`, lang: "ja", use: "preferred" },
    ],
    facts: [{ id: "is", type: "fact", text: { en: "It is a village." }, sources: ["register"] }],
    relations: [],
    sources: [
      {
        id: "register",
        title: "Register of villages",
        publisher: "The Gazetteer authors",
        url: "https://example.org/villages",
        language: "en",
      },
    ],
  }));
  return {
    format: PACK_FORMAT,
    id: "villages",
    title: { en: "Villages" },
    version: "1.0.0",
    description: { en: "Many villages." },
    languages: ["en", "ja", "ru"],
    licence: "CC-BY-4.0",
    maintainers: ["The Gazetteer authors"],
    perspective: { en: "From afar." },
    voices: [],
    offices: [],
    entities,
  };
}
