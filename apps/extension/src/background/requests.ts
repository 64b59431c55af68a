import { ENTITY_KINDS } from "@gazetteer/core";
import * as v from "valibot";
import type { PageRequests, SurfaceRequests } from "../messages.ts";
import { wholeNumber } from "../whole-number.ts";

/*
 * Shapes and bounds of what a content script or an extension page may send. A content script runs
 * beside the site's code in one process, so nothing it sends is trusted. The bounds are far above
 * what our own content script sends and keep a forged request from costing more than a long page.
 */

/** UTF-16 units in one block; longer text is cut into several by the reader. */
const MAX_BLOCK = 200_000;
const MAX_BLOCKS = 20_000;
/** UTF-16 units in all texts of a request, with one for each text. */
const MAX_PAGE = 1_000_000;
/** UTF-16 units of what a page says about itself in one place; longest is a JSON-LD script. */
const MAX_FACT = 100_000;
const MAX_FACTS = 200;
/** Places in which one element says something. */
const MAX_PLACES = 10;
const MAX_EVIDENCE = 2_000_000;
/** UTF-16 units of the mentions of a page, about 200 each. */
const MAX_CHOICE = 10_000_000;
/** Longest surface form that a rule may name; a name is at most 200. */
const MAX_NAME = 400;
const MAX_COUNT = 1_000_000;
/** UTF-16 units of style rules; what a reader can choose makes 1,000. */
const MAX_RULES = 4_000;

const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const CountSchema = wholeNumber(MAX_COUNT);
const EvidenceSchema = v.pipe(v.string(), v.maxLength(MAX_EVIDENCE));
const BlockSchema = v.pipe(v.string(), v.maxLength(MAX_BLOCK));
const FactSchema = v.pipe(v.string(), v.maxLength(MAX_FACT));
const ToldSchema = v.pipe(
  v.array(v.pipe(v.array(FactSchema), v.maxLength(MAX_PLACES))),
  v.maxLength(MAX_FACTS),
);
const RulesSchema = v.pipe(v.string(), v.maxLength(MAX_RULES));
const BlocksSchema = v.pipe(v.array(BlockSchema), v.maxLength(MAX_BLOCKS));

const ContextSchema = v.strictObject({
  date: v.optional(v.pipe(v.string(), v.maxLength(40))),
  language: v.optional(v.pipe(v.string(), v.maxLength(40))),
});

const FactsSchema = v.strictObject({
  path: FactSchema,
  title: FactSchema,
  roots: ToldSchema,
  metas: ToldSchema,
  times: ToldSchema,
  scripts: ToldSchema,
  types: ToldSchema,
  code: v.number(),
  notes: v.number(),
  paragraphs: v.pipe(
    v.array(v.strictObject({ text: FactSchema, place: v.number(), around: v.number() })),
    v.maxLength(MAX_FACTS),
  ),
});

const ReadArticle = v.strictObject({ facts: FactsSchema });
const FindNames = v.strictObject({
  texts: v.pipe(
    v.array(v.string()),
    v.check((texts) => texts.reduce((sum, { length }) => sum + length + 1, 0) <= MAX_PAGE),
  ),
  needsReader: v.boolean(),
});
const Inject = v.strictObject({ script: v.picklist(["guide", "card"]) });
const Blocks = v.strictObject({
  blocks: BlocksSchema,
  evidence: EvidenceSchema,
  context: ContextSchema,
});
const Card = v.strictObject({
  entity: IdSchema,
  context: ContextSchema,
  aboutSubject: v.boolean(),
  block: v.optional(
    v.strictObject({
      candidates: BlockSchema,
      start: CountSchema,
      text: v.pipe(v.string(), v.maxLength(MAX_NAME)),
      evidence: EvidenceSchema,
    }),
  ),
});
const NotThis = v.strictObject({
  entity: IdSchema,
  name: v.optional(v.pipe(v.string(), v.regex(/./s), v.maxLength(MAX_NAME))),
  scope: v.picklist(["here", "everywhere"]),
  isSaid: v.boolean(),
  at: v.number(),
});
const OpenOptions = v.strictObject({ entity: v.optional(IdSchema) });
const Wear = v.strictObject({ rules: RulesSchema, worn: RulesSchema });
const Choose = v.strictObject({
  blocks: v.pipe(v.string(), v.maxLength(MAX_CHOICE)),
  isMarked: v.boolean(),
});

/** A page may be as long as it likes: lengths are only added up. */
const LengthSchema = wholeNumber(Number.MAX_SAFE_INTEGER);

/** What marks are chosen from: the text in a request, and what is in it. */
export const ChosenFromSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.object({
      role: v.picklist(["text", "heading"]),
      length: LengthSchema,
      unread: LengthSchema,
      words: CountSchema,
      mentions: v.array(
        v.object({
          start: CountSchema,
          end: CountSchema,
          entity: IdSchema,
          kind: v.picklist(ENTITY_KINDS),
          how: v.picklist(["name", "description", "role"]),
          generic: v.boolean(),
          subject: v.boolean(),
          side: v.optional(v.string()),
        }),
      ),
    }),
  ),
);
const ReadTab = v.strictObject({ tab: wholeNumber(Number.MAX_SAFE_INTEGER) });
const Nothing = v.strictObject({});

type Schemas = {
  readonly [T in keyof (PageRequests & SurfaceRequests)]: v.GenericSchema<
    unknown,
    (PageRequests & SurfaceRequests)[T]["request"]
  >;
};

/** One schema for each request to the background. */
export const REQUESTS = {
  begin: Nothing,
  readArticle: ReadArticle,
  findNames: FindNames,
  wear: Wear,
  annotate: Blocks,
  relink: Blocks,
  card: Card,
  inject: Inject,
  notThis: NotThis,
  openOptions: OpenOptions,
  choose: Choose,
  stored: Nothing,
  readTab: ReadTab,
  ready: Nothing,
} satisfies Schemas;
