import type { AddedItem, FieldKey, OptionsEntityTexts } from "@gazetteer/ui";

/** Whose ids a field holds, and what is offered for it. */
export type Reference = "entity" | "office" | "voice" | "fact" | "claim" | "source" | "evidence";

/** What several of can be picked. */
export type Picked = keyof OptionsEntityTexts["pick"];

/** How a value is edited. */
export type Shape =
  | { readonly as: "text"; readonly suggest?: "languages" | "paradigms" }
  /** The same text in several languages. */
  | { readonly as: "texts"; readonly rows?: number }
  /** Several texts, one a line. */
  | { readonly as: "lines" }
  | { readonly as: "date" }
  | { readonly as: "number" }
  | { readonly as: "flag" }
  /** Latitude and longitude. */
  | { readonly as: "point" }
  /** An id that nobody has to read: given by the form. */
  | { readonly as: "id" }
  | { readonly as: "choice"; readonly options: readonly string[] }
  | { readonly as: "pick"; readonly of: Reference }
  | { readonly as: "picks"; readonly of: Picked }
  | { readonly as: "record"; readonly fields: readonly FieldSpec[] }
  | ListShape;

/** A list of records. */
export interface ListShape {
  readonly as: "list";
  readonly fields: readonly FieldSpec[];
  /** What one more item is called. */
  readonly adds: AddedItem;
  /** Keys that are edited in the row itself; the rest unfolds under it. */
  readonly row?: readonly string[];
  /** Keys whose values name an item, in the row of a list without fields in it and in its buttons. */
  readonly title: readonly string[];
  /** What an item of a long list must have to be seen at once: the others wait behind a button. */
  readonly first?: { readonly key: string; readonly value: string };
  /** What is said about an item besides its own problems. */
  readonly notes?: "name";
}

/** One field of the model in the form. */
export interface FieldSpec {
  readonly key: string;
  readonly label: FieldKey;
  readonly shape: Shape;
  /** An optional field that is empty is not stored. */
  readonly need: "required" | "optional";
}
