import type { EntityId } from "../model/entity.ts";
import { daySpan, type PartialDate } from "../model/partial-date.ts";
import { circleOf } from "./circle-of.ts";
import { type Candidate, hasTrait } from "./candidate.ts";
import { EAST_ASIAN } from "./grammar/east-asian.ts";
import { idsOf } from "./ids-of.ts";
import { isOfYear } from "./is-of-year.ts";
import { isDefiniteOnly } from "./description-head.ts";
import { isBetweenParties, opens, partiesOf, sidesOf } from "./gates.ts";
import { liesAhead } from "./lies-ahead.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { entityOf, type Page } from "./page.ts";
import { plainPlaces } from "./plain-places.ts";
import type { Gate } from "../model/name.ts";
import type { Rejection } from "../model/reason.ts";
import { isSwitchedOff } from "./resolve-name.ts";
import { type Fit, settleDescription } from "./settle-description.ts";
import type { Verdict } from "./verdict.ts";

/** How long after a meeting an article still calls it "the talks", and how long before. In days. */
const MEETING_NEWS_DAYS = 30;
const MEETING_PREVIEW_DAYS = 3;
/** The same where the place says which meeting it is: "the summit in Nagato". */
const PLACED_DAYS = 120;
const DAY_MS = 86_400_000;
/** What a page needs where the year of an agreement stands beside a noun that it may be called by. */
const BY_YEAR: Gate = { anyOf: ["self", "subject", "parties"] };

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** Whether an article of this date can speak of a meeting as the one at hand. */
function isAtHand(event: PartialDate, article: PartialDate, isPlaced: boolean): boolean {
  const [meeting, news] = [daySpan(event), daySpan(article)];
  if (meeting === undefined || news === undefined) return false;
  return (
    daysBetween(news.last, meeting.first) <= (isPlaced ? PLACED_DAYS : MEETING_PREVIEW_DAYS) &&
    daysBetween(meeting.last, news.first) <= (isPlaced ? PLACED_DAYS : MEETING_NEWS_DAYS)
  );
}

/** Whether a thing named beside the head can belong to the entity: it, its state or its place is in the circle. */
function fits(
  engine: LinkEngine,
  other: EntityId,
  circle: ReadonlySet<EntityId>,
  entity: LinkEntity,
): boolean {
  const named = entityOf(engine, other);
  const { sides, heirs } = partiesOf(engine, entity);
  // Two have it between them: a dispute of Japan and China is another.
  if (sides.length === 2 && entity.kind !== "island" && named?.states.includes(other))
    return named.states.some((state) => heirs.has(state));
  // A ministry is of one state, and in its capital.
  const state = named?.states.includes(other) ? other : named?.governmentOf;
  if (entity.kind === "organization" && state !== undefined) return entity.related.includes(state);
  if (circle.has(other)) return true;
  if (
    named === undefined ||
    (entity.kind === "event" && named.subject && named.pack === entity.pack)
  )
    return true;
  if (named.states.length > 0) return named.states.some((state) => circle.has(state));
  return named.kind !== "island" && (named.kind !== "place" || entity.kind !== "island");
}

/** Whether an island named beside a phrase has to do with the one it may mean: is it, lies in it or holds it. */
function isPartOf(engine: LinkEngine, other: EntityId, id: EntityId, entity: LinkEntity): boolean {
  return (
    other === id || entityOf(engine, other)?.kind !== "island" || entity.related.includes(other)
  );
}

/** Kinds whose parties matter: the capital of Japan stays it whoever else is named. */
const WITH_PARTIES: ReadonlySet<string> = new Set(["island", "agreement", "event"]);

/**
 * Whether the sentence is about other states: it names some that have no part in the entity, and nothing that has; an
 * indefinite phrase asks for all parties ("a peace deal between Russia and Ukraine").
 */
function isTiedElsewhere(
  engine: LinkEngine,
  { near, states }: Surroundings,
  entity: LinkEntity,
  circle: ReadonlySet<EntityId>,
  definite: boolean,
): boolean {
  if (!WITH_PARTIES.has(entity.kind)) return false;
  const isInside = (other: EntityId) => circle.has(other);
  if (states.every(isInside)) return false;
  const sides = sidesOf(engine, entity).filter(
    (party) => entityOf(engine, party)?.states.includes(party) === true,
  );
  // What many have part in is told by one of them: "sanctions imposed by Tokyo".
  const many = entity.kind === "event" && sides.length > 2;
  if (definite || many || sides.length === 0) return !near.some(isInside) && !states.some(isInside);
  return !sides.every((party) => states.includes(party));
}

/** Whether a plain noun is tied so closely that it needs no article: to the dispute itself, or to all its sides. */
function isTiedToSubject(
  engine: LinkEngine,
  beside: readonly EntityId[],
  entity: LinkEntity,
): boolean {
  const states = new Set(beside.flatMap((other) => entityOf(engine, other)?.states ?? []));
  const sides = sidesOf(engine, entity);
  // "A chain of islands between Kamchatka and Hokkaido", "islets in the Habomai group": these need not be the disputed.
  if (entity.kind === "island") return beside.some((other) => entityOf(engine, other) === entity);
  return (
    beside.some((other) => entityOf(engine, other)?.subject === true) ||
    (sides.length > 1 && sides.every((side) => states.has(side)))
  );
}

/** What a description is tied to and what its sentence names, looked up once for all its names. */
interface Surroundings {
  readonly beside: readonly EntityId[];
  readonly near: readonly EntityId[];
  /** Those of what is near. */
  readonly states: readonly EntityId[];
}

function check(
  engine: LinkEngine,
  name: number,
  candidate: Candidate,
  page: Page,
  surroundings: Surroundings,
): Fit | Rejection {
  const { id, text, lang, gate } = engine.nameAt(name);
  const { beside, near } = surroundings;
  const entity = entityOf(engine, id);
  if (entity === undefined || isSwitchedOff(engine, id, name, page)) return "switched-off";
  const has = (trait: Candidate["traits"][number]) => hasTrait(candidate, trait);
  const circle = circleOf(engine, id);
  if (has("foreign")) return "tied-to-another";
  if (has("former")) return "other-time";
  if (!beside.every((other) => fits(engine, other, circle, entity))) return "other-state";
  const tied = beside.some((other) => circle.has(other));
  const definite = has("definite") || has("dated");
  if (!tied && isTiedElsewhere(engine, surroundings, entity, circle, definite))
    return "other-state";
  const agreed = entity.kind === "agreement" && isOfYear(entity, candidate.year);
  if (
    (!definite || has("modified")) &&
    isDefiniteOnly(text, lang) &&
    !(agreed || has("anchored") || isTiedToSubject(engine, beside, entity))
  )
    return "indefinite";
  if (has("elsewhere")) return "other-antecedent";
  if (has("generic") && !tied && !near.some((other) => circle.has(other))) return "indefinite";
  if (entity.kind === "island" && !beside.every((other) => isPartOf(engine, other, id, entity)))
    return "other-state";
  if (entity.date !== undefined) {
    if (has("meeting")) {
      // "The summit in Nagato", "his visit to Sochi": the place says which.
      const held = plainPlaces(engine, beside);
      if (!held.every((place) => entity.places.includes(place))) return "other-state";
      if (page.date === undefined || !isAtHand(entity.date, page.date, held.length > 0))
        return "other-time";
      const isLeader = (other: EntityId) => entityOf(engine, other)?.kind === "leader";
      const people = near.filter(isLeader);
      const participants = people.filter((other) => entity.parties.includes(other));
      const takesPart = participants.length > 0;
      if (people.length > 0 && !takesPart) return "other-state";
      if (!entity.parties.some((party) => isLeader(party) && page.evident.has(party)))
        return "gate-closed";
      const placed = [...near, ...beside].some((other) => entity.places.includes(other));
      const plain = isDefiniteOnly(text, lang) || !text.includes(" ");
      // Without articles a sentence that names both who met says which meeting.
      const both = participants.length > 1 && EAST_ASIAN.test(lang);
      if (plain && !definite && !both && !(takesPart && placed)) return "indefinite";
    } else if (page.date !== undefined && liesAhead(entity.date, page.date)) return "other-time";
  }
  const opened = agreed ? BY_YEAR : gate;
  const by = opened === undefined ? [] : opens(engine, opened, id, candidate, page);
  // "Four islands off Hokkaido", "the Foreign Ministry in Tokyo": tied to where they are.
  const seat = beside.filter((other) => entity.places.includes(other));
  const placed = entity.kind === "island" && seat.length > 0;
  if (by === undefined && has("anchored") && entity.kind === "organization" && seat.length > 0)
    return { by: seat, score: 0 };
  if (by === undefined && (has("anchored") || placed) && isBetweenParties(engine, entity, page))
    return { by: sidesOf(engine, entity), score: 0 };
  if (by === undefined) return "gate-closed";
  return { by, score: beside.filter((other) => circle.has(other)).length };
}

/** Which entity a description means here, or why none. */
export function resolveDescription(engine: LinkEngine, candidate: Candidate, page: Page): Verdict {
  const near = idsOf(engine, candidate.around);
  const surroundings = {
    beside: idsOf(engine, candidate.beside),
    near,
    states: near.flatMap((other) => entityOf(engine, other)?.states ?? []),
  };
  return settleDescription(
    candidate.names.map((name) => ({
      name,
      entity: engine.nameAt(name).id,
      result: check(engine, name, candidate, page, surroundings),
    })),
  );
}
