import type { Entity, LocalText, Pack } from "@gazetteer/core";
import type { Backup } from "./backup.ts";
import type { SiteRule } from "./rules.ts";
import type { TableCells } from "./table/entity-from-cells.ts";

/** One entity of a file: whole, or the cells of a table, which leave the rest of the entity as it is; or why it is none. */
export type ImportRow = { readonly row: number } & (
  | { readonly json: unknown }
  | { readonly cells: TableCells }
  | { readonly problem: string }
);

/** What a reader wants to bring in; already parsed from its file, not yet checked. */
export type ImportSource =
  /** A pack file: added, or an update of the pack that has its id. */
  | { readonly type: "pack"; readonly json: unknown }
  /**
   * Entities (a list, a table); `row` is where each stood in the file. New ones go to the pack `into` or, without one,
   * to the reader's own; those that are there already are edited where they are.
   */
  | { readonly type: "entities"; readonly into?: string; readonly rows: readonly ImportRow[] }
  /** Choices for sites, as `exportSites` writes them. */
  | { readonly type: "sites"; readonly json: unknown }
  /** A whole backup: it replaces everything. */
  | { readonly type: "backup"; readonly json: unknown };

/** `conflict`: the reader has changed the same fields, or a disabled pack has the id. */
export type PlanState = "new" | "changed" | "identical" | "removed" | "conflict" | "invalid";

export interface PlanRow {
  /** Where it stood in the file, from 1; absent where the file has no rows. */
  readonly row?: number;
  /** Of `invalid`: what the entity is called, or its id; empty where it is about the file. */
  readonly id: string;
  readonly state: PlanState;
  /** Top-level fields that differ. */
  readonly fields: readonly string[];
  readonly before?: Entity;
  readonly after?: Entity;
  /** For `invalid`: what is wrong. For `conflict`: the fields or the pack. */
  readonly reason?: string;
  /** For `invalid`: where in the entity (`names[0].text`), or in what is around entities (`version`). */
  readonly field?: string;
  /** For `invalid`: where in the file: `entities[3] (urup).names[0].text`. */
  readonly place?: string;
}

/** A name of a new entity that another entity has as well: pages that use it mean both. */
export interface SharedName {
  readonly text: string;
  /** Title of the other entity's pack. */
  readonly pack: LocalText;
}

export interface PackPlan {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Version that is there now. */
  readonly from?: string;
  /** How the file's version lies to the one that is there. */
  readonly order: "new" | "newer" | "same" | "older";
  readonly updates: "follow" | "pinned";
  /** Whether anything but entities differs: title, voices, offices, what the pack changes in others. */
  readonly rest: "same" | "other";
}

/** What a backup holds besides entities, and what it would take the place of. */
export interface RestOfBackup {
  readonly what: "overrides" | "rules" | "settings";
  readonly here: number;
  readonly file: number;
}

/** What would happen, found out without writing anything. */
export interface ImportPlan {
  readonly type: ImportSource["type"];
  /** Revision that the plan was made for; another one makes it stale. */
  readonly revision: number;
  readonly rows: readonly PlanRow[];
  readonly counts: Readonly<Record<PlanState, number>>;
  readonly pack?: PackPlan;
  /** Names that new entities share with what is there, in the order of the file; each once. */
  readonly shared?: readonly SharedName[];
  /** Names of the file that pages would be full of. */
  readonly everyday: readonly string[];
  /** Of a backup. */
  readonly rest?: readonly RestOfBackup[];
  /** What will be written; `undefined` when nothing in the file can be. */
  readonly content:
    | { readonly type: "pack"; readonly pack: Pack }
    /** They stand in `rows`. */
    | { readonly type: "entities"; readonly into?: string }
    | { readonly type: "sites"; readonly rules: readonly SiteRule[] }
    | { readonly type: "backup"; readonly backup: Backup }
    | undefined;
}

/** Told now and then how many entities have been looked at, of how many. */
export type OnProgress = (done: number, all: number) => void;

/** Entities between two such words: a fraction of a second on a slow machine. */
export const PROGRESS_EVERY = 1_000;

export function countStates(rows: readonly PlanRow[]): Record<PlanState, number> {
  const counts = { new: 0, changed: 0, identical: 0, removed: 0, conflict: 0, invalid: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
