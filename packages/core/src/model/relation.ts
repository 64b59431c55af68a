import * as v from "valibot";
import type { DeepReadonly } from "./deep-readonly.ts";
import { PartialDateSchema } from "./partial-date.ts";
import { CitationsSchema } from "./source.ts";
import { IdSchema } from "./text-schemas.ts";

export const RELATION_TYPES = [
  "about",
  "affiliated-with",
  "announced-at",
  "author-of",
  "based-on",
  "basis-for",
  "capital-of",
  "child-of",
  "citizen-of",
  "ended",
  "founded-by",
  "grandchild-of",
  "headed-by",
  "held-at",
  "located-in",
  "member",
  "operated-by",
  "operates",
  "part-of",
  "participant",
  "party-to",
  "presented-at",
  "proposed",
  "proposed-by",
  "sibling-of",
  "signed",
  "signed-by",
  "succeeded-by",
  "successor-of",
  "works-for",
] as const;

/** How one entity stands to another, from the entity that holds it to `target`. */
export const RelationSchema = v.strictObject({
  type: v.picklist(RELATION_TYPES),
  target: IdSchema,
  /** Voice that says so, where it is contested ("located in"). */
  by: v.optional(IdSchema),
  from: v.optional(PartialDateSchema),
  to: v.optional(PartialDateSchema),
  sources: v.optional(CitationsSchema),
});
export type Relation = DeepReadonly<v.InferOutput<typeof RelationSchema>>;
