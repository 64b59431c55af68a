import type { Entity, EntityId } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { CardLookup } from "./card-lookup.ts";

const liesIn = ({ type, by }: Relation): boolean =>
  (type === "located-in" || type === "part-of") && by === undefined;

/**
 * The state in which a thing lies, however far around it: what has a capital, as no ocean does. None where only
 * somebody's claim leads there.
 */
export function stateOf(
  { id, relations }: Entity,
  lookup: CardLookup,
  seen: Set<EntityId> = new Set(),
): EntityId | undefined {
  if (seen.has(id)) return undefined;
  seen.add(id);
  const isCapital = ({ type, target }: Relation) => type === "capital-of" && target === id;
  if (lookup.pointingTo(id).some((other) => other.relations.some(isCapital))) return id;
  for (const { target } of relations.filter(liesIn)) {
    const around = lookup.get(target)?.entity;
    const state = around && stateOf(around, lookup, seen);
    if (state) return state;
  }
  return undefined;
}
