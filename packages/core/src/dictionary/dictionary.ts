import type { Entity, EntityId } from "../model/entity.ts";
import type { Office } from "../model/office.ts";
import type { Pack, Voice } from "../model/pack.ts";

/** The part of a pack that a card or a reason names. */
export type PackHeader = Omit<Pack, "entities" | "offices" | "overrides" | "voices">;

/** An entity as readers see it, with where it comes from. */
export interface Entry {
  readonly entity: Entity;
  /** Pack that the entity is first defined in. */
  readonly pack: string;
  /** Top-level fields that a later pack or the user has changed, in order of names; empty for most. */
  readonly changed: readonly string[];
  /** The entity as its first pack has it, where something has been changed. */
  readonly original: Entity | undefined;
  readonly disabled: boolean;
  /** `lang:text` of names that no longer match. */
  readonly disabledNames: ReadonlySet<string>;
}

/** All enabled packs as one. Order of packs decides whose card comes first, never which mentions are found. */
export interface Dictionary {
  readonly packs: readonly PackHeader[];
  readonly entries: ReadonlyMap<EntityId, Entry>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly voices: ReadonlyMap<string, Voice>;
}
