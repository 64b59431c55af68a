import * as v from "valibot";
import type { DeepReadonly } from "./deep-readonly.ts";
import { PartialDateSchema } from "./partial-date.ts";
import { CitationsSchema } from "./source.ts";
import { IdSchema, LanguageSchema, LocalTextSchema, TextSchema } from "./text-schemas.ts";

/** What an agreement is in law. Only some natures can be signed; the others were made public. */
export const AGREEMENT_NATURES = [
  "treaty",
  "declaration",
  "statement",
  "plan",
  "proposal",
  "memorandum",
  "arrangement",
  "unilateral-act",
  "under-negotiation",
] as const;

/** The words a dispute turns on, in each authentic language, with each side's reading. */
export const ClauseSchema = v.strictObject({
  /** "Article 9", "point 4". */
  part: v.optional(LocalTextSchema),
  texts: v.pipe(
    v.array(
      v.strictObject({
        lang: LanguageSchema,
        /** Whether this language is authentic for the document; a translation says `translation`. */
        standing: v.picklist(["authentic", "official-translation", "translation"]),
        text: TextSchema,
        sources: CitationsSchema,
      }),
    ),
    v.minLength(1, "must have at least one wording"),
  ),
  readings: v.array(
    v.strictObject({ by: IdSchema, text: LocalTextSchema, sources: CitationsSchema }),
  ),
});
export type Clause = DeepReadonly<v.InferOutput<typeof ClauseSchema>>;

export const AgreementDetailsSchema = v.strictObject({
  nature: v.picklist(AGREEMENT_NATURES),
  /** Day of signature; absent for what nobody signed. */
  signed: v.optional(PartialDateSchema),
  /** Day it was announced, adopted or handed over, for what nobody signed. */
  announced: v.optional(PartialDateSchema),
  inForce: v.optional(PartialDateSchema),
  parties: v.array(v.strictObject({ entity: IdSchema, from: v.optional(PartialDateSchema) })),
  /** Entity id of the place where it was made. */
  place: v.optional(IdSchema),
  /** Oldest first: what it was from each date on. */
  status: v.array(
    v.strictObject({ from: PartialDateSchema, text: LocalTextSchema, sources: CitationsSchema }),
  ),
  clauses: v.array(ClauseSchema),
  sources: CitationsSchema,
});
export type AgreementDetails = DeepReadonly<v.InferOutput<typeof AgreementDetailsSchema>>;
