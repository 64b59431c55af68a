import type { Entity, EntityId, Override, Pack, PackHeader } from "@gazetteer/core";
import type { Rule } from "./rules.ts";

/** `shipped`: comes with the product. `opened`: from a file. `own`: made here, edited in place. */
export type PackOrigin = "shipped" | "opened" | "own";

/** A pack without its entities, which have rows of their own. */
export interface PackRow {
  readonly id: string;
  readonly origin: PackOrigin;
  readonly use: "enabled" | "disabled";
  /** A pinned pack refuses updates until it is let go. */
  readonly updates: "follow" | "pinned";
  /** Packs are laid over each other in this order. */
  readonly position: number;
  readonly header: PackHeader;
  readonly voices: Pack["voices"];
  readonly offices: Pack["offices"];
  /** What the pack itself changes in earlier packs. */
  readonly overrides: readonly Override[];
}

export interface EntityRow {
  readonly pack: string;
  readonly id: EntityId;
  readonly entity: Entity;
}

/** The reader's own change to an entity of a pack that is not theirs. */
export interface OverrideRow extends Override {
  /** Fields in `set` as the packs had them when the reader changed them; tells whether an update touched them too. */
  readonly base?: Readonly<Record<string, unknown>>;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** What an update of a pack brought, kept for the reader to look at. */
export interface PackLogRow {
  readonly pack: string;
  /** Version after the update. */
  readonly version: string;
  readonly from: string;
  /** ISO time. */
  readonly at: string;
  readonly entities: readonly PackLogEntry[];
}

export interface PackLogEntry {
  readonly id: EntityId;
  /** Absent for an entity that the version added. */
  readonly before?: Entity;
  /** Absent for one that it removed. */
  readonly after?: Entity;
}

/** Tables that belong to the reader: exported, backed up, and undone step by step. */
export interface DataRows {
  packs: PackRow;
  entities: EntityRow;
  overrides: OverrideRow;
  rules: Rule;
  settings: SettingRow;
  packLogs: PackLogRow;
}
export type DataTable = keyof DataRows;
export const DATA_TABLES = [
  "packs",
  "entities",
  "overrides",
  "rules",
  "settings",
  "packLogs",
] as const satisfies readonly DataTable[];

/** The compiled dictionary. */
export interface ImageRow {
  readonly id: "engine";
  /** Version of the product that compiled it; one of another version is compiled anew. */
  readonly maker: string;
  /** Dictionary revision that it was compiled from. */
  readonly revision: number;
  readonly bytes: ArrayBuffer;
}

/** What a step did, for a text in the reader's language; `subject` is an id, a site, a title or a number. */
export interface StepName {
  readonly what:
    | "entity-added"
    | "entity-edited"
    | "entity-reset"
    | "entity-disabled"
    | "entity-enabled"
    | "entity-deleted"
    | "entities-disabled"
    | "entities-enabled"
    | "entities-deleted"
    | "conflict-settled"
    | "entities-merged"
    | "name-disabled"
    | "name-enabled"
    | "office-saved"
    | "pack-added"
    | "pack-updated"
    | "pack-edited"
    | "pack-enabled"
    | "pack-disabled"
    | "pack-moved"
    | "pack-pinned"
    | "pack-released"
    | "pack-removed"
    | "rule-added"
    | "rule-removed"
    | "rules-imported"
    | "sites-edited"
    | "setting-changed"
    | "imported"
    | "restored"
    | "reset";
  readonly subject: string;
}

export interface StepRow extends StepName {
  /** Grows with every step. */
  readonly seq: number;
  /** ISO time. */
  readonly at: string;
  readonly state: "done" | "undone";
  /** Rows that the step wrote. */
  readonly size: number;
}

/** One row that a step wrote, as it is on the other side of the step; `row` is absent where there was none. */
export interface ChangedRow {
  readonly table: DataTable;
  readonly key: string | readonly string[];
  readonly row?: unknown;
}

/** The changed rows of a step, in parts: one huge value is slower to write than many middling ones. */
export interface ChangePartRow {
  readonly seq: number;
  readonly part: number;
  readonly rows: readonly ChangedRow[];
}

export interface MetaRow {
  readonly key: "meta";
  /** Random; tells this database from an empty one that took its place. */
  readonly database: string;
  /** Lowest reader version that understands the data; older code then reads only. */
  readonly minReader: number;
  /** Grows with every step, undone ones too. */
  readonly revision: number;
  /** Revision of the last step that changed what is matched or shown. */
  readonly dictionaryRevision: number;
  /** Versions of the shipped packs that were offered once, by pack id. */
  readonly offered: Readonly<Record<string, string>>;
  /** Set when the database was found emptier than it was left, until the reader decides. */
  readonly loss?: { readonly entities: number; readonly revision: number };
}
