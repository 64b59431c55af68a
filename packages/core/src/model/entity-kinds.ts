import type { EntityKind } from "./entity.ts";

/**
 * Fixed order: the one in which lists and filters show the kinds. Beside the schema, which would come along with it into
 * bundles that parse no entities.
 */
export const ENTITY_KINDS = [
  "island",
  "leader",
  "person",
  "agreement",
  "organization",
  "place",
  "event",
] as const satisfies readonly EntityKind[];
