import * as v from "valibot";
import type { DeepReadonly } from "./deep-readonly.ts";
import { PartialDateSchema } from "./partial-date.ts";
import { CitationsSchema } from "./source.ts";
import { IdSchema, LocalTextSchema } from "./text-schemas.ts";

/**
 * One sentence. `fact`: stated as such by its sources. `claim`: what one voice (`by`) holds.
 * `reported`: said by the press or named people, not confirmed.
 */
export const FactSchema = v.pipe(
  v.strictObject({
    /** Unique within the entity. */
    id: IdSchema,
    type: v.picklist(["fact", "claim", "reported"]),
    /** Voice whose claim it is. */
    by: v.optional(IdSchema),
    text: LocalTextSchema,
    /** When what the sentence tells took place; puts it on a timeline. */
    date: v.optional(PartialDateSchema),
    /** First day from which the sentence may be said of the past or present; a card dated earlier leaves it to "since". */
    from: v.optional(PartialDateSchema),
    /** Day from which the sentence holds no longer; a card dated later leaves it out, unless a dispute has it. */
    to: v.optional(PartialDateSchema),
    sources: CitationsSchema,
  }),
  v.check(
    (fact) => fact.type !== "claim" || fact.by !== undefined,
    "a claim must say whose it is (`by`)",
  ),
);
export type Fact = DeepReadonly<v.InferOutput<typeof FactSchema>>;

/** Something that voices see differently, with one claim of each. */
export const DisputeSchema = v.strictObject({
  /** What is disputed, without taking a side: "Which state the islands belong to". */
  about: LocalTextSchema,
  /** Ids of facts of type `claim`, one or more for each voice. */
  claims: v.pipe(v.array(IdSchema), v.minLength(2, "must have the claims of at least two voices")),
});
export type Dispute = DeepReadonly<v.InferOutput<typeof DisputeSchema>>;

/** Two to four sentences, and the ids of the facts they rest on. */
export const SummarySchema = v.strictObject({
  text: LocalTextSchema,
  restsOn: v.pipe(v.array(IdSchema), v.minLength(1, "must name the facts it rests on")),
});
export type Summary = DeepReadonly<v.InferOutput<typeof SummarySchema>>;
