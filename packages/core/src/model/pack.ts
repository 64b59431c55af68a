import * as v from "valibot";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EntitySchema } from "./entity.ts";
import { OfficeSchema } from "./office.ts";
import { OverrideFieldsSchema } from "./override-fields.ts";
import {
  IdSchema,
  LanguageSchema,
  LocalTextSchema,
  TextSchema,
  UrlSchema,
} from "./text-schemas.ts";

/** Version of the pack format that this code reads and writes. */
export const PACK_FORMAT = 1;

/** Someone whose names, claims and readings a pack attributes: a state, residents, a people. */
export const VoiceSchema = v.strictObject({
  id: IdSchema,
  name: LocalTextSchema,
});
export type Voice = DeepReadonly<v.InferOutput<typeof VoiceSchema>>;

/**
 * Changes to an entity of an earlier pack: `set` replaces whole fields (`null` takes one away), the rest stays.
 * The card shows which fields differ from the original.
 */
export const OverrideSchema = v.strictObject({
  entity: IdSchema,
  set: v.optional(OverrideFieldsSchema),
  disabled: v.optional(v.literal(true)),
  /** Names that no longer match, as `lang:text`. */
  disabledNames: v.optional(v.array(v.string())),
});
export type Override = DeepReadonly<v.InferOutput<typeof OverrideSchema>>;

/** A dictionary in one file. */
export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT, `must be ${PACK_FORMAT}, the only pack format there is`),
  id: IdSchema,
  title: LocalTextSchema,
  version: v.pipe(
    v.string("must be text"),
    v.regex(/^\d+\.\d+\.\d+$/, "must be a version such as `1.0.0`"),
  ),
  description: LocalTextSchema,
  /** Languages that names or texts are in. */
  languages: v.array(LanguageSchema),
  licence: TextSchema,
  maintainers: v.pipe(v.array(TextSchema), v.minLength(1)),
  /** From where the pack looks at its subject, in its makers' words. */
  perspective: LocalTextSchema,
  homepage: v.optional(UrlSchema),
  /** A link for the reader; never fetched by the product. */
  updateUrl: v.optional(UrlSchema),
  voices: v.array(VoiceSchema),
  offices: v.array(OfficeSchema),
  entities: v.array(EntitySchema),
  overrides: v.optional(v.array(OverrideSchema)),
});
export type Pack = DeepReadonly<v.InferOutput<typeof PackSchema>>;
