import type { Dictionary, Engine, EntityKind, Entry } from "@gazetteer/core";
import { createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import type { Json, Path } from "../draft/at-path.ts";
import type { ListedEntity } from "../entity-search.ts";
import type { FieldSpec } from "./field-spec.ts";

/** What every field of the form needs. */
export interface FormView {
  readonly kind: EntityKind;
  /** The edited entity; it may be none while somebody types. */
  readonly value: Json;
  /** As it is stored; absent for a new one. */
  readonly entry: Entry | undefined;
  readonly dictionary: Dictionary;
  readonly all: readonly ListedEntity[];
  /** The dictionary as it is matched; absent until it is compiled. */
  readonly engine: Engine | undefined;
  /** Draws the fields of a record; here, because records hold lists and lists hold records. */
  readonly drawFields: (fields: readonly FieldSpec[], path: Path) => JSX.Element;
  readonly update: (work: (value: Json) => unknown) => void;
  readonly change: (path: Path, next: unknown) => void;
  /** What is wrong at exactly this place, once somebody has been there. */
  readonly issueAt: (path: Path) => string | undefined;
  /** How much is wrong at and under a place, once somebody tried to save. */
  readonly countIssues: (path: Path) => number;
}

export const FormContext = createContext<FormView | undefined>(undefined);

export function useForm(): FormView {
  const view = useContext(FormContext);
  if (view === undefined) throw new Error("outside the form of an entity");
  return view;
}
