import type { EntityId } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";
import { type Candidate, hasTrait } from "./candidate.ts";
import { chooseStanding, type Finding, type Standing } from "./choose-standing.ts";
import { opens } from "./gates.ts";
import { isOfYear } from "./is-of-year.ts";
import { isPerson } from "./is-person.ts";
import { isShortName } from "./is-short-name.ts";
import { liesAhead } from "./lies-ahead.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { entityOf, type Page, TITLED } from "./page.ts";
import type { Ground, Rejection, Rival } from "../model/reason.ts";
import { rivalsOf } from "./rivals-of.ts";
import { heldBy, holds, ledBy } from "./terms.ts";
import { reject, type Verdict } from "./verdict.ts";

/** Weights only have to order the grounds: a title beats a full name on the page, that beats holding an office now. */
const WEIGHT = { title: 8, evident: 4, inOffice: 2, certain: 1 } as const;

/** What stands beside a name: ids of offices, or of the entities whose states they are. */
function idsBeside(engine: LinkEngine, { beside }: Candidate, of: "office" | "entity"): string[] {
  return beside.flatMap((name) => {
    const { owner, id } = engine.nameAt(name);
    return owner === of ? id : [];
  });
}

/** The office beside the name that this person held by then; the state beside it must be theirs or absent. */
function titleOf(
  engine: LinkEngine,
  entity: LinkEntity,
  candidate: Candidate,
  page: Page,
): string | undefined {
  const date = candidate.year === undefined ? page.date : String(candidate.year);
  if (hasTrait(candidate, "ruling")) return ledBy(entity, date);
  if (candidate.beside.length === 0 || hasTrait(candidate, "deputy")) return undefined;
  const near = idsBeside(engine, candidate, "entity").flatMap(
    (id) => entityOf(engine, id)?.states ?? [],
  );
  if (near.length > 0 && !near.some((state) => entity.states.includes(state))) return undefined;
  const held = idsBeside(engine, candidate, "office").filter((office) =>
    heldBy(entity, date, office),
  );
  return held.find((office) => holds(entity, date, office)) ?? held[0];
}

function nameRule(engine: LinkEngine, id: EntityId, name: number): string {
  return `${id}\n${engine.nameAt(name).text}`;
}

export function isSwitchedOff(engine: LinkEngine, id: EntityId, name: number, page: Page): boolean {
  return (
    page.rules.entities?.has(id) === true ||
    page.rules.names?.has(nameRule(engine, id, name)) === true
  );
}

/**
 * Whether an event lies after the article: "the Moscow talks" of 2016 are not those of 2018. A name that fires alone may
 * announce what is to be held; what goes on since a day ("the invasion of Ukraine") had no name before it.
 */
function isYetToCome(entity: LinkEntity, gate: Gate | undefined, page: Page): boolean {
  if (entity.kind !== "event" || page.date === undefined) return false;
  return (gate !== undefined || entity.ongoing) && liesAhead(entity.date, page.date);
}

/** Whether somebody or something unknown on the page bears the name. */
function isStranger({ strangers }: Page, text: string): boolean {
  return strangers.size > 0 && strangers.has(text.toLowerCase());
}

function assess(engine: LinkEngine, name: number, candidate: Candidate, page: Page): Finding {
  const { id, text, gate } = engine.nameAt(name);
  const loses = (rejection: Rejection): Finding => ({ entity: id, rejection });
  const entity = entityOf(engine, id);
  if (entity === undefined || isSwitchedOff(engine, id, name, page)) return loses("switched-off");
  const evident = page.evident.has(id);
  const office = titleOf(engine, entity, candidate, page);
  if (isPerson(entity) && office === undefined) {
    if (isStranger(page, text) && !page.evidence.has(TITLED + id) && isShortName(text))
      return loses("somebody-else");
    const isDoubtful = gate !== undefined && !evident && candidate.beside.length > 0;
    if (isDoubtful && idsBeside(engine, candidate, "office").length > 0 && isShortName(text))
      return loses("other-title");
  }
  if (entity.kind === "place" && isStranger(page, text)) {
    const named = entity.states.some((state) => page.evidence.has(state));
    // News of a state speaks of its capital in every case: "sought by Washington".
    const located = entity.governmentOf !== undefined || hasTrait(candidate, "located");
    if (!named || !located) return loses("somebody-else");
  }
  if (hasTrait(candidate, "loose") && !evident && !page.damaged) return loses("damaged-text");
  const { year } = candidate;
  const isOfOtherYear = year !== undefined && entity.date && !isOfYear(entity, year);
  if (isOfOtherYear || isYetToCome(entity, gate, page)) return loses("other-time");
  const opened = gate === undefined ? undefined : opens(engine, gate, id, candidate, page);
  if (gate !== undefined && opened === undefined && office === undefined)
    return loses("gate-closed");
  // 菅元首相 is none who is in office.
  const isStill =
    office !== undefined && hasTrait(candidate, "former") && holds(entity, page.date, office);
  const ground: Ground = gate === undefined ? "certain" : opened === undefined ? "title" : "gate";
  return {
    entity: id,
    name,
    score:
      (office === undefined || isStill ? 0 : WEIGHT.title) +
      // Of two ministries named on the page none is the one that is named.
      (evident && entity.kind !== "organization" ? WEIGHT.evident : 0) +
      (page.date !== undefined && holds(entity, page.date) ? WEIGHT.inOffice : 0) +
      (gate === undefined ? WEIGHT.certain : 0),
    ground,
    by: ground === "title" ? [office ?? ""] : (opened ?? []),
    office,
  };
}

/** Disputed things that lie in what is named: "the Kurils" of a report on the dispute may be the disputed four. */
function alternativesOf(engine: LinkEngine, id: EntityId, page: Page): EntityId[] {
  const entity = entityOf(engine, id);
  if (entity?.kind !== "island" || entity.disputed) return [];
  const isDisputed = (other: EntityId) => entityOf(engine, other)?.disputed === true;
  return entity.related.filter((other) => {
    const part = entityOf(engine, other);
    return (
      part?.kind === "island" &&
      part.disputed &&
      part.places.includes(id) &&
      !part.places.some(isDisputed) &&
      page.evident.has(other)
    );
  });
}

function accept(
  engine: LinkEngine,
  { entity, name, office, ground, by }: Standing,
  page: Page,
  rivals: readonly Rival[],
  others: readonly Standing[] = [],
): Verdict {
  return {
    accepted: true,
    entity,
    name,
    role: office,
    alternatives: [...alternativesOf(engine, entity, page), ...others.map((other) => other.entity)],
    ground,
    by,
    rivals,
  };
}

const NO_RIVALS: readonly Rival[] = [];

/** Which entity a proper name means here, or why none. */
export function resolveName(engine: LinkEngine, candidate: Candidate, page: Page): Verdict {
  const [first] = candidate.names;
  if (hasTrait(candidate, "stranger")) return reject(first, "longer-name");
  // The best of each entity; nearly always it is one.
  const byEntity = new Map<EntityId, Finding>();
  for (const name of candidate.names) {
    const finding = assess(engine, name, candidate, page);
    const known = byEntity.get(finding.entity);
    const isBetter =
      known === undefined ||
      ("score" in finding && !("score" in known && known.score >= finding.score));
    if (isBetter) byEntity.set(finding.entity, finding);
  }
  const best = [...byEntity.values()];
  const [only] = best;
  if (best.length === 1 && only !== undefined)
    return "score" in only ? accept(engine, only, page, NO_RIVALS) : reject(first, only.rejection);
  const { winners, weaker, losers } = chooseStanding(engine, best, page);
  const [winner, ...others] = winners;
  if (winner === undefined)
    return reject(first, losers[0]?.rejection ?? "gate-closed", losers.slice(1));
  // A pack takes nothing from another: where each has one, all are offered.
  if (new Set(winners.map(({ name }) => engine.nameAt(name).pack)).size === winners.length)
    return accept(engine, winner, page, [...losers, ...weaker], others);
  return reject(first, "undecided", rivalsOf("undecided", winners));
}
