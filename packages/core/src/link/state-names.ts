import type { LinkEngine } from "./link-engine.ts";
import type { Tagged } from "./tagged-block.ts";

/** Names of the entities in `tagged` that are or stand for a state. */
export function stateNames(engine: LinkEngine, tagged: readonly Tagged[]): readonly number[] {
  const names = tagged.flatMap(({ names }) => names.entityNames);
  return names.filter((name) => {
    const entity = engine.entityAt(name);
    return entity !== undefined && entity.kind === "place" && entity.states.length > 0;
  });
}
