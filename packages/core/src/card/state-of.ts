import type { Entity, EntityId } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { CardLookup } from "./card-lookup.ts";

const liesIn = ({ type, by }: Relation): boolean =>
  (type === "located-in" || type === "part-of") && by === undefined;

/**
 * The state in which a thing lies: the widest of the generic places around it, a country and not its capital. None where
 * only somebody's claim leads there.
 */
export function stateOf(
  entity: Entity,
  lookup: CardLookup,
  seen: ReadonlySet<EntityId> = new Set([entity.id]),
): EntityId | undefined {
  for (const { target } of entity.relations.filter(liesIn)) {
    const around = lookup.get(target)?.entity;
    if (around === undefined || seen.has(target)) continue;
    const isGeneric = around.kind === "place" && around.generic === true;
    const state =
      stateOf(around, lookup, new Set([...seen, target])) ?? (isGeneric ? target : undefined);
    if (state !== undefined) return state;
  }
  return undefined;
}
