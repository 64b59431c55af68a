import type { Gate } from "../model/name.ts";
import type { Span } from "../model/span.ts";
import type { LinkEntity, LinkTables } from "./link-tables.ts";

/** What matching tells about one name of the dictionary. */
export interface LinkName {
  readonly owner: "entity" | "office" | "blocked";
  readonly id: string;
  readonly use: "preferred" | "alias" | "description" | "adjective";
  readonly lang: string;
  /** As the pack has it, not as it was found. */
  readonly text: string;
  readonly gate?: Gate | undefined;
  readonly pack: string;
}

export interface LinkMatch extends Span {
  readonly names: readonly number[];
  /** What is wrong with the text there. */
  readonly damage: "none" | "lost-apostrophe" | "glued" | "broken";
}

/** What linking needs of a compiled engine. */
export interface LinkEngine {
  readonly tables: LinkTables;
  nameAt(index: number): LinkName;
  /** The entity that a name belongs to; offices have none. */
  entityAt(index: number): LinkEntity | undefined;
  findMatches(text: string): readonly LinkMatch[];
}
