import type { EntityId } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";
import type { Candidate } from "./candidate.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { entityOf, isEvident, type Page } from "./page.ts";
import { holds } from "./terms.ts";

/** States named beside or around a candidate, by themselves, their capitals, people or adjectives. */
export function statesNear(engine: LinkEngine, names: readonly number[]): Set<EntityId> {
  return new Set(names.flatMap((name) => entityOf(engine, engine.nameAt(name).id)?.states ?? []));
}

/** Parties without those whose successor is a party too: to name Russia is to name the side of the Soviet Union. */
export function sidesOf(engine: LinkEngine, entity: LinkEntity): readonly EntityId[] {
  const heirs = (party: EntityId) => entityOf(engine, party)?.states ?? [party];
  return entity.parties.filter(
    (party) => !heirs(party).some((heir) => heir !== party && entity.parties.includes(heir)),
  );
}

/** Sides of an entity and their successors. */
function heirsOf(engine: LinkEngine, entity: LinkEntity): ReadonlySet<EntityId> {
  return new Set(entity.parties.flatMap((party) => entityOf(engine, party)?.states ?? [party]));
}

/**
 * Whether the sentence names every party of the entity. Another state may be there only if a party is tied to the
 * phrase itself ("peace treaty talks with Japan").
 */
export function namesParties(engine: LinkEngine, id: EntityId, candidate: Candidate): boolean {
  const entity = entityOf(engine, id);
  if (entity === undefined || entity.parties.length === 0) return false;
  const near = [...candidate.beside, ...candidate.around];
  const states = statesNear(engine, near);
  const named = new Set(near.map((name) => engine.nameAt(name).id));
  const heirs = heirsOf(engine, entity);
  const tied = [...statesNear(engine, candidate.beside)].some((state) => heirs.has(state));
  return (
    sidesOf(engine, entity).every((party) => states.has(party) || named.has(party)) &&
    (tied || [...states].every((state) => heirs.has(state)))
  );
}

/** Whether the page names the state of every party of the entity and no other one: it is about the two. */
export function isBetweenParties(engine: LinkEngine, entity: LinkEntity, page: Page): boolean {
  const sides = sidesOf(engine, entity);
  const named = (side: EntityId) =>
    entityOf(engine, side)?.states.some((state) => page.states.has(state)) === true;
  if (sides.length < 2 || !sides.every(named) || page.hasOtherHeads) return false;
  const heirs = heirsOf(engine, entity);
  return [...page.states].every((state) => heirs.has(state));
}

/** Whether heads of government of every side, and of no other state, are named on the page, and no other state here. */
export function isBetweenHeads(
  engine: LinkEngine,
  entity: LinkEntity,
  candidate: Candidate,
  page: Page,
): boolean {
  const sides = sidesOf(engine, entity);
  if (sides.length < 2 || page.hasOtherHeads) return false;
  const heirs = heirsOf(engine, entity);
  const near = statesNear(engine, [...candidate.beside, ...candidate.around]);
  if (![...near].every((state) => heirs.has(state))) return false;
  return (
    page.heads.size > 0 &&
    [...page.heads].every((state) => heirs.has(state)) &&
    sides.every((side) => entityOf(engine, side)?.states.some((state) => page.heads.has(state)))
  );
}

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
      return isEvident(page.evidence, id) ? [id] : undefined;
    case "related":
      return one(entity.related.find((other) => isEvident(page.evidence, other)));
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
      return isEvident(page.evidence, evidence) || page.states.has(evidence)
        ? [evidence]
        : undefined;
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
  const look = (evidence: string) => find(engine, evidence, id, entity, candidate, page);
  const all = (gate.allOf ?? []).map(look);
  if (all.includes(undefined)) return undefined;
  const any = gate.anyOf?.map(look).find((found) => found !== undefined);
  if (gate.anyOf !== undefined && any === undefined) return undefined;
  return [...new Set([...(any ?? []), ...all.flatMap((found) => found ?? [])])];
}
