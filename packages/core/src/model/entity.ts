import * as v from "valibot";
import { AgreementDetailsSchema } from "./agreement.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { DisputeSchema, FactSchema, SummarySchema } from "./fact.ts";
import { CoordinatesSchema, IslandDetailsSchema } from "./island.ts";
import { BlockedFormSchema, NameSchema } from "./name.ts";
import { TenureSchema } from "./office.ts";
import { PartialDateSchema } from "./partial-date.ts";
import { RelationSchema } from "./relation.ts";
import { CitationsSchema, SourceSchema } from "./source.ts";
import { IdSchema, LocalTextSchema } from "./text-schemas.ts";

/** One thing we know. */
const common = {
  id: IdSchema,
  /** The kind in words a card shows: "Island group", "City", "Foreign ministry". */
  label: LocalTextSchema,
  /** Countries, capitals, oceans: listed in the panel, marked only when the reader asks for it. */
  generic: v.optional(v.literal(true)),
  /** What the pack is about: a page that names one for certain is about the pack's subject. */
  subject: v.optional(v.literal(true)),
  names: v.pipe(
    v.array(NameSchema),
    v.minLength(1, "must have a name"),
    v.maxLength(2_000, "must have at most 2,000 names"),
  ),
  blocked: v.optional(v.array(BlockedFormSchema)),
  summary: v.optional(SummarySchema),
  facts: v.array(FactSchema),
  disputes: v.optional(v.array(DisputeSchema)),
  relations: v.array(RelationSchema),
  sources: v.array(SourceSchema),
};

const life = {
  born: v.optional(PartialDateSchema),
  died: v.optional(PartialDateSchema),
  /** What `born` and `died` come from. */
  lifeSources: v.optional(CitationsSchema),
};

const IslandSchema = v.strictObject({
  ...common,
  kind: v.literal("island"),
  coordinates: v.optional(CoordinatesSchema),
  island: IslandDetailsSchema,
});
const LeaderSchema = v.strictObject({
  ...common,
  kind: v.literal("leader"),
  ...life,
  tenures: v.array(TenureSchema),
});
const PersonSchema = v.strictObject({ ...common, kind: v.literal("person"), ...life });
const AgreementSchema = v.strictObject({
  ...common,
  kind: v.literal("agreement"),
  agreement: AgreementDetailsSchema,
});
const OrganizationSchema = v.strictObject({
  ...common,
  kind: v.literal("organization"),
  founded: v.optional(PartialDateSchema),
  dissolved: v.optional(PartialDateSchema),
  /** What `founded` and `dissolved` come from. */
  foundedSources: v.optional(CitationsSchema),
});
const PlaceSchema = v.strictObject({
  ...common,
  kind: v.literal("place"),
  coordinates: v.optional(CoordinatesSchema),
  /** Entity id of the country whose government the name can stand for ("Tokyo" for Japan's). */
  governmentOf: v.optional(IdSchema),
});
const EventSchema = v.strictObject({
  ...common,
  kind: v.literal("event"),
  date: PartialDateSchema,
  ongoing: v.optional(v.literal(true)),
});

export const EntitySchema = v.variant("kind", [
  IslandSchema,
  LeaderSchema,
  PersonSchema,
  AgreementSchema,
  OrganizationSchema,
  PlaceSchema,
  EventSchema,
]);

export type EntityId = string;
export type Entity = DeepReadonly<v.InferOutput<typeof EntitySchema>>;
export type EntityKind = Entity["kind"];
export type Island = Extract<Entity, { kind: "island" }>;
export type Leader = Extract<Entity, { kind: "leader" }>;
export type Person = Extract<Entity, { kind: "person" }>;
export type Agreement = Extract<Entity, { kind: "agreement" }>;
export type Organization = Extract<Entity, { kind: "organization" }>;
export type Place = Extract<Entity, { kind: "place" }>;
export type Event = Extract<Entity, { kind: "event" }>;
