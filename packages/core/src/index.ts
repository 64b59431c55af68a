export {
  ARTICLE_LENGTH,
  ARTICLE_PARAGRAPHS,
  HAN_LENGTH,
  PARAGRAPH_LENGTH,
  type PageFacts,
  type Paragraph,
  type Told,
} from "./article/page-facts.ts";
export type { PublishedDate } from "./article/published-date.ts";
export { type Article, readArticle } from "./article/read-article.ts";
export type {
  Card,
  CardDispute,
  CardNames,
  CardRelation,
} from "./card/card.ts";
export type {
  AgreementCardDetails,
  CardClause,
  CardDetails,
  CardFigure,
  CardMeeting,
  Coordinates,
  IslandCardDetails,
  LeaderCardDetails,
  OrganizationCardDetails,
  PersonCardDetails,
  TimelineItem,
} from "./card/card-details.ts";
export type { CardGovernment, CardMention, CardReason } from "./card/card-mention.ts";
export { type CardLookup, createCardLookup } from "./card/card-lookup.ts";
export type {
  CardLink,
  CardSource,
  CardStatement,
  CardVoice,
  Citations,
  Worded,
} from "./card/card-parts.ts";
export type {
  ClaimPeriod,
  OfficeHeld,
  SinceItem,
  ThenLine,
  VoicePeriod,
} from "./card/card-then.ts";
export { type CardContext, composeCard } from "./card/compose-card.ts";
export { timelineOf } from "./card/compose-timeline.ts";
export { nameTitles } from "./card/name-titles.ts";
export { voiceOrder } from "./card/voice-order.ts";
export { chooseMarks } from "./choose/choose-marks.ts";
export { buildDictionary, changedFields } from "./dictionary/build-dictionary.ts";
export type { Dictionary, Entry, PackHeader } from "./dictionary/dictionary.ts";
export { inflectName } from "./inflect/inflect-name.ts";
export { PARADIGMS } from "./inflect/paradigms.ts";
export { AGREEMENT_NATURES, type AgreementDetails, type Clause } from "./model/agreement.ts";
export {
  type Agreement,
  type Entity,
  type EntityId,
  type EntityKind,
  EntitySchema,
  type Event,
  type Island,
  type Leader,
  type Organization,
  type Person,
  type Place,
} from "./model/entity.ts";
export { ENTITY_KINDS } from "./model/entity-kinds.ts";
export { type Dispute, type Fact, type Summary } from "./model/fact.ts";
export { KIND_GROUPS, type KindGroup, kindGroup } from "./model/kind-group.ts";
export type { How, Mention } from "./model/mention.ts";
export { type BlockedForm, type Gate, type Name } from "./model/name.ts";
export { type Office, OfficeSchema, type Tenure } from "./model/office.ts";
export { OverrideFieldsSchema } from "./model/override-fields.ts";
export { type Override, PACK_FORMAT, type Pack, type Voice } from "./model/pack.ts";
export { daySpan, type PartialDate } from "./model/partial-date.ts";
export type { Ground, MentionReason, Reason, Rejection } from "./model/reason.ts";
export { RELATION_TYPES, type Relation } from "./model/relation.ts";
export { type Source } from "./model/source.ts";
export { type Span } from "./model/span.ts";
export { type LocalText } from "./model/text-schemas.ts";
export { entityIssues } from "./pack/entity-issues.ts";
export { PackError, type PackIssue } from "./pack/pack-error.ts";
export { parsePack } from "./pack/parse-pack.ts";
export { annotate, type AnnotateOptions } from "./link/annotate.ts";
export { type Candidate } from "./link/candidate.ts";
export { decodeCandidates, encodeCandidates } from "./link/candidate-codec.ts";
export { evidenceOf } from "./link/evidence-of.ts";
export {
  decodeEvidence,
  encodeEvidence,
  type Evidence,
  mergeEvidence,
} from "./link/evidence.ts";
export { explain, type Explanation } from "./link/explain.ts";
export { findCandidates } from "./link/find-candidates.ts";
export { link } from "./link/link.ts";
export type { LinkEngine } from "./link/link-engine.ts";
export { reasonLine } from "./link/reason.ts";
export type { LinkContext, LinkRules } from "./link/page.ts";
export { compileEngine, type CompileOptions } from "./match/compile-engine.ts";
export { type Engine, openEngine } from "./match/engine.ts";
export { ImageError } from "./match/image-error.ts";
export { leftmostLongest } from "./match/leftmost-longest.ts";
export type { Lettering } from "./match/letter-case.ts";
export type { Damage, Match } from "./match/match.ts";
export type { NameRecord } from "./match/name-record.ts";
export { countWords } from "./text/count-words.ts";
