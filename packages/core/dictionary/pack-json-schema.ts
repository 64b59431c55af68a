import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { AgreementDetailsSchema, ClauseSchema } from "../src/model/agreement.ts";
import { EntitySchema } from "../src/model/entity.ts";
import { DisputeSchema, FactSchema, SummarySchema } from "../src/model/fact.ts";
import { CoordinatesSchema, IslandDetailsSchema } from "../src/model/island.ts";
import { BlockedFormSchema, GateSchema, NameSchema } from "../src/model/name.ts";
import { OfficeSchema, TenureSchema } from "../src/model/office.ts";
import { OverrideSchema, PackSchema, VoiceSchema } from "../src/model/pack.ts";
import { PartialDateSchema } from "../src/model/partial-date.ts";
import { RelationSchema } from "../src/model/relation.ts";
import { CitationsSchema, SourceSchema } from "../src/model/source.ts";
import {
  IdSchema,
  LanguageSchema,
  LocalTextSchema,
  TextSchema,
  UrlSchema,
} from "../src/model/text-schemas.ts";

/** Parts of the format that stand on their own in the published schema, under these names. */
const definitions = {
  AgreementDetails: AgreementDetailsSchema,
  BlockedForm: BlockedFormSchema,
  Citations: CitationsSchema,
  Clause: ClauseSchema,
  Coordinates: CoordinatesSchema,
  Dispute: DisputeSchema,
  Entity: EntitySchema,
  Fact: FactSchema,
  Gate: GateSchema,
  Id: IdSchema,
  IslandDetails: IslandDetailsSchema,
  Language: LanguageSchema,
  LocalText: LocalTextSchema,
  Name: NameSchema,
  Office: OfficeSchema,
  Override: OverrideSchema,
  PartialDate: PartialDateSchema,
  Relation: RelationSchema,
  Source: SourceSchema,
  Summary: SummarySchema,
  Tenure: TenureSchema,
  Text: TextSchema,
  Url: UrlSchema,
  Voice: VoiceSchema,
};

/**
 * The pack format as JSON Schema, for editors and other programs; generated from the validator, so that the two
 * cannot differ. What JSON Schema cannot say (ids unique, citations resolved, dates real) only `parsePack` checks.
 */
export function packJsonSchema(): JsonSchema {
  return {
    title: "Gazetteer pack",
    ...toJsonSchema(PackSchema, {
      target: "draft-2020-12",
      typeMode: "input",
      errorMode: "ignore",
      definitions,
      overrideSchema: ({ valibotSchema, jsonSchema }) =>
        valibotSchema === LocalTextSchema.pipe[0] ? { ...jsonSchema, required: ["en"] } : undefined,
    }),
  };
}
