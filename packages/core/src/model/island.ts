import * as v from "valibot";
import { PartialDateSchema } from "./partial-date.ts";
import { CitationsSchema } from "./source.ts";
import { IdSchema, LocalTextSchema } from "./text-schemas.ts";

function degrees(most: number) {
  const message = `must be a number from -${most} to ${most}`;
  return v.pipe(v.number(message), v.minValue(-most, message), v.maxValue(most, message));
}

/** Latitude and longitude in degrees, WGS 84. */
export const CoordinatesSchema = v.strictTuple([degrees(90), degrees(180)]);

export const IslandDetailsSchema = v.strictObject({
  areaKm2: v.optional(
    v.strictObject({
      value: v.number("must be a number"),
      date: v.optional(PartialDateSchema),
      sources: CitationsSchema,
    }),
  ),
  population: v.optional(
    v.strictObject({
      value: v.number("must be a number"),
      date: PartialDateSchema,
      sources: CitationsSchema,
    }),
  ),
  /** Voices that run or ran it, oldest first. */
  administeredBy: v.array(
    v.strictObject({
      by: IdSchema,
      from: v.optional(PartialDateSchema),
      to: v.optional(PartialDateSchema),
      sources: CitationsSchema,
    }),
  ),
  /** Voices that claim it, each with the stated ground. */
  claimedBy: v.array(
    v.strictObject({
      by: IdSchema,
      /** What is claimed of it, to stand behind the name: "the two southernmost islands". Absent where all of it is. */
      extent: v.optional(LocalTextSchema),
      since: v.optional(PartialDateSchema),
      ground: LocalTextSchema,
      sources: CitationsSchema,
    }),
  ),
});
