import type { EntityId } from "../model/entity.ts";
import type { LinkEngine } from "./link-engine.ts";

/** The entities that names mean, each once, in order. */
export function idsOf(engine: LinkEngine, names: readonly number[]): EntityId[] {
  const found: EntityId[] = [];
  for (const name of names) {
    const { id } = engine.nameAt(name);
    if (!found.includes(id)) found.push(id);
  }
  return found;
}
