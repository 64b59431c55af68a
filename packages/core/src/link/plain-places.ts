import type { EntityId } from "../model/entity.ts";
import type { LinkEngine } from "./link-engine.ts";
import { entityOf } from "./page.ts";

/** Of things named beside a phrase the places that are no state and stand for none: Sochi, not Moscow. */
export function plainPlaces(engine: LinkEngine, beside: readonly EntityId[]): readonly EntityId[] {
  return beside.filter((id) => {
    const place = entityOf(engine, id);
    return (
      place?.kind === "place" && place.governmentOf === undefined && !place.states.includes(id)
    );
  });
}
