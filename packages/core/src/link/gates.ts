import type { EntityId } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";
import type { Candidate } from "./candidate.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { entityOf, type Page } from "./page.ts";
import { holds } from "./terms.ts";

/** The candidate that was asked about last: all things that it may mean ask, one after the other. */
let last: Candidate | undefined;
let statesOfLast: ReadonlySet<EntityId> = new Set();

/** States named beside or around a candidate, by themselves, their capitals, people or adjectives. */
function statesNear(engine: LinkEngine, candidate: Candidate): ReadonlySet<EntityId> {
  if (candidate !== last) {
    const names = [...candidate.beside, ...candidate.around];
    statesOfLast = new Set(names.flatMap((name) => engine.entityAt(name)?.states ?? []));
    last = candidate;
  }
  return statesOfLast;
}

/** Parties without those whose successor is a party too: to name Russia is to name the side of the Soviet Union. */
export function sidesOf(engine: LinkEngine, entity: LinkEntity): readonly EntityId[] {
  return partiesOf(engine, entity).sides;
}

interface Parties {
  readonly sides: readonly EntityId[];
  /** The parties as states, and their successors. */
  readonly heirs: ReadonlySet<EntityId>;
}

/** Entities of an engine never change, and their parties are asked for with every description. */
const known = new WeakMap<LinkEntity, Parties>();

export function partiesOf(engine: LinkEngine, entity: LinkEntity): Parties {
  let parties = known.get(entity);
  if (parties === undefined) {
    const heirs = (party: EntityId) => entityOf(engine, party)?.states ?? [party];
    parties = {
      sides: entity.parties.filter(
        (party) => !heirs(party).some((heir) => heir !== party && entity.parties.includes(heir)),
      ),
      heirs: new Set(entity.parties.flatMap(heirs)),
    };
    known.set(entity, parties);
  }
  return parties;
}

/** Whether every one of some states is a side of an entity or the successor of one. */
function areAllOf(states: ReadonlySet<EntityId>, heirs: ReadonlySet<EntityId>): boolean {
  for (const state of states) if (!heirs.has(state)) return false;
  return true;
}

/**
 * Whether the sentence names every party of the entity. Another state may be there only if a party is tied to the
 * phrase itself ("peace treaty talks with Japan").
 */
export function namesParties(engine: LinkEngine, id: EntityId, candidate: Candidate): boolean {
  const entity = entityOf(engine, id);
  if (entity === undefined || entity.parties.length === 0) return false;
  const { beside, around } = candidate;
  const states = statesNear(engine, candidate);
  const { sides, heirs } = partiesOf(engine, entity);
  const isNamed = (party: EntityId) =>
    [...beside, ...around].some((name) => engine.nameAt(name).id === party);
  if (!sides.every((party) => states.has(party) || isNamed(party))) return false;
  return (
    areAllOf(states, heirs) ||
    beside.some((name) => engine.entityAt(name)?.states.some((state) => heirs.has(state)))
  );
}

/** Whether some states are those of every party of the entity, two or more, and no others. */
function areOfParties(
  engine: LinkEngine,
  entity: LinkEntity,
  states: ReadonlySet<EntityId>,
  { hasOtherHeads }: Page,
): boolean {
  const { sides, heirs } = partiesOf(engine, entity);
  return (
    sides.length > 1 &&
    !hasOtherHeads &&
    areAllOf(states, heirs) &&
    sides.every((side) => entityOf(engine, side)?.states.some((state) => states.has(state)))
  );
}

/** Whether the page names the state of every party of the entity and no other one: it is about the two. */
export function isBetweenParties(engine: LinkEngine, entity: LinkEntity, page: Page): boolean {
  let between = page.betweenParties.get(entity);
  if (between === undefined) {
    between = areOfParties(engine, entity, page.states, page);
    page.betweenParties.set(entity, between);
  }
  return between;
}

/** Whether heads of government of every side, and of no other state, are named on the page, and no other state here. */
const isBetweenHeads = (
  engine: LinkEngine,
  entity: LinkEntity,
  candidate: Candidate,
  page: Page,
): boolean =>
  areOfParties(engine, entity, page.heads, page) &&
  areAllOf(statesNear(engine, candidate), partiesOf(engine, entity).heirs);

/** One thing that a page can carry; the answer is the entities that carry it. */
function find(
  engine: LinkEngine,
  evidence: string,
  id: EntityId,
  entity: LinkEntity,
  candidate: Candidate,
  page: Page,
): readonly string[] | undefined {
  const one = (found: string | undefined) => (found === undefined ? undefined : [found]);
  switch (evidence) {
    case "self":
      return page.evident.has(id) ? [id] : undefined;
    case "related":
      return one(entity.related.find((other) => page.evident.has(other)));
    case "subject":
      return one(page.subjectOf.get(entity.pack));
    case "parties":
      // Two states have many islands: that a page names both is not enough.
      return namesParties(engine, id, candidate) ||
        (entity.kind !== "island" && isBetweenParties(engine, entity, page)) ||
        isBetweenHeads(engine, entity, candidate, page)
        ? sidesOf(engine, entity)
        : undefined;
    case "in-office": {
      const state = entity.states.find((each) => page.states.has(each));
      const about = state ?? page.subjectOf.get(entity.pack);
      return page.date !== undefined && holds(entity, page.date) ? one(about) : undefined;
    }
    default:
      return page.evident.has(evidence) || page.states.has(evidence) ? [evidence] : undefined;
  }
}

/** What opens a gate on this page, or `undefined` while it stays closed. */
export function opens(
  engine: LinkEngine,
  gate: Gate,
  id: EntityId,
  candidate: Candidate,
  page: Page,
): readonly string[] | undefined {
  const entity = entityOf(engine, id);
  if (entity === undefined) return undefined;
  let any: readonly string[] | undefined;
  for (const evidence of gate.anyOf ?? []) {
    any = find(engine, evidence, id, entity, candidate, page);
    if (any !== undefined) break;
  }
  if (gate.anyOf !== undefined && any === undefined) return undefined;
  if (gate.allOf === undefined) return any ?? [];
  const opened = new Set(any);
  for (const evidence of gate.allOf) {
    const found = find(engine, evidence, id, entity, candidate, page);
    if (found === undefined) return undefined;
    for (const each of found) opened.add(each);
  }
  return [...opened];
}
