import type { Dictionary, Entity } from "@gazetteer/core";

/** The dictionary with one entity as it is edited, or added. */
export function withEntity(dictionary: Dictionary, entity: Entity): Dictionary {
  const entry = dictionary.entries.get(entity.id) ?? {
    pack: dictionary.packs[0]?.id ?? "",
    changed: [],
    original: undefined,
    disabled: false,
    disabledNames: new Set<string>(),
  };
  const entries = new Map([...dictionary.entries, [entity.id, { ...entry, entity }] as const]);
  return { ...dictionary, entries };
}
