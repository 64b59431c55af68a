import type { Entity, Pack } from "@gazetteer/core";

export function testEntity(id: string, name: string = id): Entity {
  return {
    id,
    kind: "place",
    label: { en: "Town" },
    names: [{ text: name, lang: "en", use: "preferred" }],
    facts: [],
    relations: [],
    sources: [],
  };
}

export function testPack(version: string, ...entities: readonly Entity[]): Pack {
  return {
    format: 1,
    id: "towns",
    title: { en: "Towns" },
    version,
    description: { en: "Towns, for tests." },
    languages: ["en"],
    licence: "CC-BY-4.0",
    maintainers: ["The Gazetteer authors"],
    perspective: { en: "From the road." },
    voices: [],
    offices: [],
    entities,
  };
}

export function withLabel(entity: Entity, en: string): Entity {
  return { ...entity, label: { en } };
}
