import type { EntityKind } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";

/**
 * One name of the dictionary as a match reports it. `blocked` is a longer string that must never be read as the
 * entity (`id`); it swallows the matches it overlaps.
 */
export interface NameRecord {
  readonly owner: "entity" | "office" | "blocked";
  /** Of the entity or the office. */
  readonly id: string;
  /** Of the entity; absent for offices. */
  readonly kind: EntityKind | undefined;
  readonly use: "preferred" | "alias" | "description" | "adjective";
  readonly lang: string;
  /** As the pack has it, not as it was found. */
  readonly text: string;
  readonly gate: Gate | undefined;
  readonly pack: string;
}
