import type { Entity, EntityId } from "../model/entity.ts";
import { daySpan, type PartialDate } from "../model/partial-date.ts";
import type { Card } from "./card.ts";
import type { CardLookup } from "./card-lookup.ts";
import { composeDetails } from "./compose-details.ts";
import { composeMention, type MentionContext } from "./compose-mention.ts";
import { composeNames } from "./compose-names.ts";
import { composeRelations } from "./compose-relations.ts";
import { composeSince } from "./compose-since.ts";
import { composeDisputes, composeStatements } from "./compose-statements.ts";
import { composeThen } from "./compose-then.ts";
import { composeTimeline } from "./compose-timeline.ts";
import { type Composing, createComposing } from "./composing.ts";
import { latestYear } from "./latest-year.ts";
import { isLater, isLaterFact } from "./later.ts";

export interface CardContext {
  /** Day of the article; one that cannot be read counts as unknown. */
  readonly date?: PartialDate | undefined;
  /** The reader's languages, best first. */
  readonly languages: readonly string[];
  /** Whether the page is about a subject of the dictionary. */
  readonly aboutSubject: boolean;
  /** How the page refers to the entity, and its text exactly as the page has it. */
  readonly mention?: MentionContext | undefined;
}

function composeSummary(
  { summary, facts }: Entity,
  { words, cite, date }: Composing,
): Card["summary"] {
  if (summary === undefined) return undefined;
  const rests = facts.filter(({ id }) => summary.restsOn.includes(id));
  const isAboutLater =
    isLater({ from: latestYear(summary.text["en"] ?? "") }, date) ||
    rests.some((fact) => isLaterFact(fact, date));
  return {
    text: words(summary.text),
    view: isAboutLater ? "later" : "then",
    sources: cite(rests.flatMap(({ sources }) => sources)),
  };
}

/**
 * The card of one entity for one article and one reader; `undefined` when there is no such entity.
 * Pure: the same dictionary and context give the same card.
 */
export function composeCard(
  lookup: CardLookup,
  id: EntityId,
  { date: given, languages, aboutSubject, mention }: CardContext,
): Card | undefined {
  const entry = lookup.get(id);
  if (entry === undefined) return undefined;
  const { entity, pack, changed } = entry;
  const date = given !== undefined && daySpan(given) !== undefined ? given : undefined;
  const composing = createComposing(lookup, entity.sources, { languages, date });

  // In the order in which the card shows them: that is how sources get their numbers.
  if (entity.kind === "agreement") composing.cite(entity.agreement.sources);
  const atTheTime = composeThen(entity, composing);
  const summary = composeSummary(entity, composing);
  const disputes = composeDisputes(entity, composing);
  const details = composeDetails(entity, composing);
  const since = composeSince(entity, composing);
  const statements = composeStatements(entity, composing);
  const header = lookup.pack(pack);
  return {
    id,
    kind: entity.kind,
    language: languages[0] ?? "en",
    label: composing.words(entity.label),
    ...composeNames(entity, composing),
    mention: mention && composeMention(mention, entity, composing),
    date,
    atTheTime,
    since,
    summary,
    disputes,
    statements,
    details,
    timeline: composeTimeline(entity, composing),
    relations: composeRelations(entity, details, composing),
    sources: composing.cited(),
    pack: {
      id: pack,
      title: composing.words(header?.title ?? { en: pack }),
      version: header?.version ?? "",
    },
    changed,
    emphasis: aboutSubject ? "subject" : "general",
  };
}
