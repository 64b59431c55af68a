import type { EntityId } from "../model/entity.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity, LinkTables } from "./link-tables.ts";

/** Circles are asked for once for every candidate; the tables of an engine never change. */
const known = new WeakMap<LinkTables, Map<EntityId, ReadonlySet<EntityId>>>();

function gather(tables: LinkTables, id: EntityId, entity: LinkEntity): Set<EntityId> {
  const circle = new Set<EntityId>([id, ...entity.related, ...entity.parties, ...entity.states]);
  for (const other of [...entity.related, ...entity.parties]) {
    const near = tables.entities[other];
    if (near === undefined) continue;
    for (const each of [...near.parties, ...near.states, ...near.places]) circle.add(each);
    if (near.kind === "island") for (const each of near.related) circle.add(each);
  }
  return circle;
}

/** States and things that have to do with an entity, at most two relations away. */
export function circleOf(engine: LinkEngine, id: EntityId): ReadonlySet<EntityId> {
  const { tables } = engine;
  let circles = known.get(tables);
  if (circles === undefined) known.set(tables, (circles = new Map()));
  let circle = circles.get(id);
  if (circle === undefined) {
    const entity = tables.entities[id];
    circle = entity === undefined ? new Set([id]) : gather(tables, id, entity);
    circles.set(id, circle);
  }
  return circle;
}
