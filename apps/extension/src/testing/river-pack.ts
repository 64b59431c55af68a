import type { Entity, Pack } from "@gazetteer/core";

export function river(id: string, name: string): Entity {
  return {
    id,
    kind: "place",
    label: { en: "River" },
    names: [{ text: name, lang: "en", use: "preferred" }],
    facts: [],
    relations: [],
    sources: [],
  };
}

/** A small pack about things nobody disputes. */
export function riverPack(): Pack {
  return {
    format: 1,
    id: "rivers",
    title: { en: "Rivers" },
    version: "1.0.0",
    description: { en: "Rivers, for tests." },
    languages: ["en"],
    licence: "CC-BY-4.0",
    maintainers: ["The Gazetteer authors"],
    perspective: { en: "From the bank." },
    voices: [],
    offices: [],
    entities: [river("colne", "Colne"), river("medway", "Medway")],
  };
}
