import type { Name } from "@gazetteer/core";
import type {
  ImportChoice,
  ImportOutcome,
  ImportPlan,
  PackPlan,
  PlanRow,
  PlanState,
  RestOfBackup,
  Sentinel,
  SharedName,
} from "@gazetteer/store";
import type { FileProblem } from "./read-file-text.ts";
import type { TermChoice } from "./terms.ts";

/** What a file can be saved as; the packed ones with gzip. */
export type SaveFormat = "json" | "json.gz" | "csv";

/** What is to be saved: everything, one pack as it is, a part of the dictionary, or the choices for sites. */
export type SaveWhat =
  | { readonly type: "backup" }
  | { readonly type: "pack"; readonly id: string }
  /** Some entities as readers see them, their own changes included. */
  | { readonly type: "entities"; readonly ids: readonly string[] }
  | { readonly type: "sites" };

/** What the reader says about a file whose rows do not say it themselves. */
export interface PlanChoice {
  /** Pack for new entities; without one, the reader's own. */
  readonly into?: string;
  /** For a list of terms. */
  readonly terms?: TermChoice;
}

/** From a page to its worker. One worker serves one import or one export, and is then ended. */
export type DataRequest =
  | { readonly type: "open"; readonly name: string; readonly file: Blob }
  | { readonly type: "open-snapshot"; readonly name: string }
  | { readonly type: "plan"; readonly choice: PlanChoice }
  | { readonly type: "rows"; readonly upTo: number }
  | { readonly type: "apply"; readonly choice: ImportChoice }
  | { readonly type: "save"; readonly what: SaveWhat; readonly format: SaveFormat };

/** A row with what its entity is called; no names where it is none. */
export interface ShownRow extends PlanRow {
  readonly names: readonly Name[];
}

/** What a plan says, small enough to be sent: the entities stay in the worker. */
export interface PlanSummary {
  readonly type: ImportPlan["type"];
  readonly counts: Readonly<Record<PlanState, number>>;
  readonly pack?: PackPlan;
  /** Whether anything in the file can be written. */
  readonly content: "some" | "none";
  /** The first rows, the worst first, those that change nothing left out; `more` says how many follow. */
  readonly rows: readonly ShownRow[];
  readonly more: number;
  /** The first names that new entities share with what is there, and how many there are. */
  readonly shared?: { readonly first: readonly SharedName[]; readonly count: number };
  /** The first names that pages would be full of, and how many there are. */
  readonly everyday?: { readonly first: readonly string[]; readonly count: number };
  readonly rest?: readonly RestOfBackup[];
  /** The row of a list of terms that was read as the titles of its columns. */
  readonly titles?: readonly string[];
  readonly choice: PlanChoice;
}

export type Stage = "reading" | "checking" | "writing";

/** From the worker to its page. */
export type DataAnswer =
  | {
      readonly type: "progress";
      readonly stage: Stage;
      readonly done: number;
      /** 0 while it is not known. */
      readonly all: number;
    }
  | { readonly type: "planned"; readonly plan: PlanSummary }
  | { readonly type: "refused"; readonly problem: FileProblem }
  | { readonly type: "applied"; readonly outcome: ImportOutcome }
  | { readonly type: "saved"; readonly file: Blob }
  /** Errors of the store by name (`StalePlanError`, `QuotaError`). */
  | {
      readonly type: "failed";
      readonly name: string;
      readonly message: string;
      readonly neededBytes?: number;
    }
  /** A worker has no extension API: its page keeps the note of the database and tells the others. */
  | { readonly type: "sentinel"; readonly sentinel: Sentinel }
  | { readonly type: "changed" };
