import * as v from "valibot";
import type { DeepReadonly } from "./deep-readonly.ts";
import { PartialDateSchema } from "./partial-date.ts";
import { IdSchema, LanguageSchema, TextSchema, UrlSchema } from "./text-schemas.ts";

/** Where a statement comes from. `id` is unique within its entity; statements cite it. */
export const SourceSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  publisher: TextSchema,
  url: UrlSchema,
  language: LanguageSchema,
  /** When the source was published, where it says so. */
  date: v.optional(PartialDateSchema),
  /** A kept copy, for addresses that may go. */
  archivedUrl: v.optional(UrlSchema),
});
export type Source = DeepReadonly<v.InferOutput<typeof SourceSchema>>;

/** Ids of sources of the same entity; at least one. */
export const CitationsSchema = v.pipe(
  v.array(IdSchema),
  v.minLength(1, "must cite at least one source"),
);
