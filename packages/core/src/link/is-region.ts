import type { LinkEngine } from "./link-engine.ts";
import type { Tagged } from "./tagged-block.ts";

/** Whether a name is that of a part of the world that is no state and belongs to none. */
export function isRegion(engine: LinkEngine, tagged: Tagged): boolean {
  return tagged.names.entityNames.every((name) => {
    const entity = engine.entityAt(name);
    return (
      entity?.kind === "place" && entity.states.length === 0 && entity.governmentOf === undefined
    );
  });
}
