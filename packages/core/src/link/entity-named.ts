import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";

/** The entity that a name belongs to; offices and blocked forms have none. */
export function entityNamed(engine: LinkEngine, name: number): LinkEntity | undefined {
  return engine.tables.entities[engine.nameAt(name).id];
}
