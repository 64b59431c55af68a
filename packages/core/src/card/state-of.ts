import type { Entity, EntityId } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { CardLookup } from "./card-lookup.ts";

const liesIn = ({ type, by }: Relation): boolean =>
  (type === "located-in" || type === "part-of") && by === undefined;

/** Whether `id` is a state, which has a capital; an ocean has none. */
const isState = (id: EntityId, lookup: CardLookup): boolean =>
  lookup
    .pointingTo(id)
    .some(({ relations }) =>
      relations.some(({ type, target }) => type === "capital-of" && target === id),
    );

/**
 * The state in which a thing lies, however far around it. None where only somebody's claim leads there.
 */
export function stateOf(
  entity: Entity,
  lookup: CardLookup,
  seen: ReadonlySet<EntityId> = new Set([entity.id]),
): EntityId | undefined {
  for (const { target } of entity.relations.filter(liesIn)) {
    const around = lookup.get(target)?.entity;
    if (around === undefined || seen.has(target)) continue;
    const state =
      stateOf(around, lookup, new Set([...seen, target])) ??
      (isState(target, lookup) ? target : undefined);
    if (state !== undefined) return state;
  }
  return undefined;
}
