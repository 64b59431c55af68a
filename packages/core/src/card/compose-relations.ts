import type { Entity, EntityId } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { CardRelation } from "./card.ts";
import type { CardDetails } from "./card-details.ts";
import type { Composing } from "./composing.ts";
import { isLater } from "./later.ts";

/** More chips than this are a list to search, not a row to glance at. */
const MAX_RELATIONS = 24;

/** Entities that another part of the card leads to already. */
function shownElsewhere(details: CardDetails): Set<EntityId> {
  const links =
    details.kind === "agreement"
      ? [...details.parties.map(({ party }) => party), details.place]
      : details.kind === "organization"
        ? [details.head, details.country]
        : details.kind === "leader" || details.kind === "person"
          ? details.meetings.map(({ event }) => event)
          : [];
  return new Set(links.flatMap((link) => link?.id ?? []));
}

/**
 * Relations of the entity, then relations of others to it; each other entity once, nothing that came after
 * the article and nothing that `details` shows.
 */
export function composeRelations(
  entity: Entity,
  details: CardDetails,
  { lookup, link, voice, date }: Composing,
): CardRelation[] {
  const seen = shownElsewhere(details).add(entity.id);
  const relations: CardRelation[] = [];
  const add = (relation: Relation, direction: "out" | "in", id: EntityId) => {
    const to = seen.has(id) || isLater({ from: relation.from }, date) ? undefined : link(id);
    if (to === undefined || relations.length >= MAX_RELATIONS) return;
    seen.add(id);
    const by = relation.by === undefined ? undefined : voice(relation.by);
    relations.push({ type: relation.type, direction, to, by });
  };
  for (const relation of entity.relations) add(relation, "out", relation.target);
  // Half the dictionary points to a country; that says nothing about it.
  if (entity.generic !== true)
    for (const other of lookup.pointingTo(entity.id)) {
      const relation = other.relations.find(({ target }) => target === entity.id);
      if (relation !== undefined) add(relation, "in", other.id);
    }
  return relations;
}
