import type { EntityId } from "../model/entity.ts";
import { keptForEngine } from "./kept-for-engine.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { entityOf } from "./page.ts";

/** Circles are asked for once for every candidate. */
const knownCircles = keptForEngine(() => new Map<EntityId, ReadonlySet<EntityId>>());

function gather(engine: LinkEngine, id: EntityId, entity: LinkEntity): Set<EntityId> {
  const circle = new Set<EntityId>([id, ...entity.related, ...entity.parties, ...entity.states]);
  for (const other of [...entity.related, ...entity.parties]) {
    const near = entityOf(engine, other);
    if (near === undefined) continue;
    for (const each of [...near.parties, ...near.states, ...near.places]) circle.add(each);
    if (near.kind === "island") for (const each of near.related) circle.add(each);
  }
  return circle;
}

/** States and things that have to do with an entity, at most two relations away. */
export function circleOf(engine: LinkEngine, id: EntityId): ReadonlySet<EntityId> {
  const circles = knownCircles(engine);
  let circle = circles.get(id);
  if (circle === undefined) {
    const entity = entityOf(engine, id);
    circle = entity === undefined ? new Set([id]) : gather(engine, id, entity);
    circles.set(id, circle);
  }
  return circle;
}
