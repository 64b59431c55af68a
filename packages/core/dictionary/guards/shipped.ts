import type { Entity, Fact } from "../../src/index.ts";
import { readShippedPack } from "../read-shipped-pack.ts";

/** The shipped pack, read once for all guards of a file. */
export const shipped = readShippedPack();

/** One row for each shipped entity, so that a failing guard names it. */
export const rows: readonly (readonly [id: string, entity: Entity])[] = shipped.entities.map(
  (entity) => [entity.id, entity],
);

/** A claim with the entity that states it. */
export function claimsOf(entity: Entity): ReadonlyMap<string, Fact> {
  return new Map(
    entity.facts.filter((fact) => fact.type === "claim").map((fact) => [fact.id, fact]),
  );
}
