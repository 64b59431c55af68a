import * as v from "valibot";
import type { DeepReadonly } from "./deep-readonly.ts";
import { NameSchema } from "./name.ts";
import { PartialDateSchema } from "./partial-date.ts";
import { CitationsSchema } from "./source.ts";
import { IdSchema } from "./text-schemas.ts";

/**
 * An office that persons hold one after the other. Not an entity: a mention of it means its holder at the article's
 * date. Names that hold without their country ("prime minister") carry a gate.
 */
export const OfficeSchema = v.strictObject({
  id: IdSchema,
  /** Entity id of the state. */
  country: IdSchema,
  names: v.pipe(v.array(NameSchema), v.minLength(1)),
  /** Offices that many hold at once (a member of parliament) never resolve to one person. */
  holders: v.picklist(["one", "many"]),
});
export type Office = DeepReadonly<v.InferOutput<typeof OfficeSchema>>;

/** When a person held an office: `from` inclusive, `to` exclusive; without `to` still held as of `asOf`. */
export const TenureSchema = v.pipe(
  v.strictObject({
    office: IdSchema,
    from: PartialDateSchema,
    to: v.optional(PartialDateSchema),
    /** Last day on which the tenure is known to run on. */
    asOf: v.optional(PartialDateSchema),
    acting: v.optional(v.literal(true)),
    sources: CitationsSchema,
  }),
  v.check(
    (tenure) => (tenure.to === undefined) === (tenure.asOf !== undefined),
    "must have either `to` or `asOf`",
  ),
);
export type Tenure = DeepReadonly<v.InferOutput<typeof TenureSchema>>;
