import type { Dictionary, Entry, PackHeader } from "../dictionary/dictionary.ts";
import type { Entity, EntityId } from "../model/entity.ts";
import type { Office } from "../model/office.ts";
import type { Voice } from "../model/pack.ts";

/** What a card needs to know of the dictionary around one entity. */
export interface CardLookup {
  /** `undefined` for what does not exist or is switched off. */
  get(id: EntityId): Entry | undefined;
  office(id: string): Office | undefined;
  voice(id: string): Voice | undefined;
  pack(id: string): PackHeader | undefined;
  /** Entities with a relation to `id`, in the order of the dictionary. */
  pointingTo(id: EntityId): readonly Entity[];
  /** Agreements and events that packs are about, in no order. */
  subjectHistory(): readonly Entity[];
}

/** Reads every entity once; meant to be kept for as long as the dictionary is. */
export function createCardLookup(dictionary: Dictionary): CardLookup {
  const pointers = new Map<EntityId, Entity[]>();
  const history: Entity[] = [];
  for (const { entity, disabled } of dictionary.entries.values()) {
    if (disabled) continue;
    if (entity.subject === true && (entity.kind === "agreement" || entity.kind === "event"))
      history.push(entity);
    for (const target of new Set(entity.relations.map((relation) => relation.target))) {
      const from = pointers.get(target);
      if (from === undefined) pointers.set(target, [entity]);
      else from.push(entity);
    }
  }
  return {
    get: (id) => {
      const entry = dictionary.entries.get(id);
      return entry?.disabled === true ? undefined : entry;
    },
    office: (id) => dictionary.offices.get(id),
    voice: (id) => dictionary.voices.get(id),
    pack: (id) => dictionary.packs.find((pack) => pack.id === id),
    pointingTo: (id) => pointers.get(id) ?? [],
    subjectHistory: () => history,
  };
}
