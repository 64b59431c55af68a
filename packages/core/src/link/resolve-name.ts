import type { EntityId } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";
import { compareDates, daySpan } from "../model/partial-date.ts";
import type { Candidate } from "./candidate.ts";
import { opens } from "./gates.ts";
import { isShortName } from "./is-short-name.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { entityOf, type Page, TITLED } from "./page.ts";
import type { Ground, Rejection, Rival } from "../model/reason.ts";
import { heldBy, holds, ledBy } from "./terms.ts";
import { accepted, reject, type Verdict } from "./verdict.ts";

/** Weights only have to order the grounds: a title beats a full name on the page, that beats holding an office now. */
const WEIGHT = { title: 8, evident: 4, inOffice: 2, certain: 1 } as const;

interface Standing {
  readonly entity: EntityId;
  readonly name: number;
  readonly score: number;
  readonly ground: Ground;
  readonly by: readonly string[];
  readonly office: string | undefined;
}

type Finding = Standing | { readonly entity: EntityId; readonly rejection: Rejection };

function offices(engine: LinkEngine, candidate: Candidate): string[] {
  const records = candidate.beside.map((name) => engine.nameAt(name));
  return [...new Set(records.filter(({ owner }) => owner === "office").map(({ id }) => id))];
}

function states(engine: LinkEngine, candidate: Candidate): EntityId[] {
  return candidate.beside
    .map((name) => engine.nameAt(name))
    .filter(({ owner }) => owner === "entity")
    .flatMap(({ id }) => entityOf(engine, id)?.states ?? []);
}

/** The office beside the name that this person held by then; the state beside it must be theirs or absent. */
function titleOf(
  engine: LinkEngine,
  entity: LinkEntity,
  candidate: Candidate,
  page: Page,
): string | undefined {
  if (candidate.traits.includes("ruling")) return ledBy(entity, page.date);
  if (candidate.beside.length === 0) return undefined;
  const near = states(engine, candidate);
  if (near.length > 0 && !near.some((state) => entity.states.includes(state))) return undefined;
  const held = offices(engine, candidate).filter((office) => heldBy(entity, page.date, office));
  return held.find((office) => holds(entity, page.date, office)) ?? held[0];
}

export function nameRule(engine: LinkEngine, id: EntityId, name: number): string {
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
  if (entity.kind !== "event" || entity.date === undefined || page.date === undefined) return false;
  if (gate === undefined && !entity.ongoing) return false;
  return (daySpan(entity.date)?.first ?? "") > (daySpan(page.date)?.last ?? "");
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
  const short = entity.kind === "leader" || entity.kind === "person" ? isShortName(text) : false;
  if (short && office === undefined) {
    if (isStranger(page, text) && !page.evidence.has(TITLED + id)) return loses("somebody-else");
    if (gate !== undefined && !evident && offices(engine, candidate).length > 0)
      return loses("other-title");
  }
  if (entity.kind === "place" && isStranger(page, text)) {
    const named = entity.states.some((state) => page.evidence.has(state));
    // News of a state speaks of its capital in every case: "sought by Washington".
    const located = entity.governmentOf !== undefined || candidate.traits.includes("located");
    if (!named || !located) return loses("somebody-else");
  }
  if (candidate.traits.includes("loose") && !evident && !page.damaged) return loses("damaged-text");
  if (isYetToCome(entity, gate, page)) return loses("other-time");
  const opened = gate === undefined ? undefined : opens(engine, gate, id, candidate, page);
  if (gate !== undefined && opened === undefined && office === undefined)
    return loses("gate-closed");
  const ground: Ground = gate === undefined ? "certain" : opened === undefined ? "title" : "gate";
  return {
    entity: id,
    name,
    score:
      (office === undefined ? 0 : WEIGHT.title) +
      (evident ? WEIGHT.evident : 0) +
      (page.date !== undefined && holds(entity, page.date) ? WEIGHT.inOffice : 0) +
      (gate === undefined ? WEIGHT.certain : 0),
    ground,
    by: ground === "title" ? [office ?? ""] : (opened ?? []),
    office,
  };
}

/** Of events that share a name ("conflict in Ukraine") the one that had begun last when the article came out. */
function latestEvent(
  engine: LinkEngine,
  winners: readonly Standing[],
  page: Page,
): readonly Standing[] {
  const { date } = page;
  if (date === undefined || winners.length < 2) return winners;
  const dated = winners.map((winner) => {
    const entity = entityOf(engine, winner.entity);
    return { winner, event: entity?.kind === "event" ? entity.date : undefined };
  });
  const begun = dated
    .filter(
      ({ event }) =>
        event !== undefined && (daySpan(event)?.first ?? "") <= (daySpan(date)?.last ?? ""),
    )
    .sort((a, b) => compareDates(b.event ?? "", a.event ?? ""));
  return dated.every(({ event }) => event !== undefined)
    ? begun.slice(0, 1).map(({ winner }) => winner)
    : winners;
}

/**
 * Of people who share a surname the one who was last in office when the article came out: after both are named in full,
 * the news says "Abe" of the one it is about. Without a date, the only one whom the page names with an office.
 */
function latestHolder(
  engine: LinkEngine,
  winners: readonly Standing[],
  page: Page,
): readonly Standing[] {
  if (winners.length < 2) return winners;
  const { date } = page;
  if (date === undefined) {
    const titled = winners.filter(({ entity }) =>
      [...page.holders.values()].some((persons) => persons.has(entity)),
    );
    return titled.length === 1 ? titled : winners;
  }
  const last = winners.map((winner) => ({
    winner,
    from: (entityOf(engine, winner.entity)?.terms ?? [])
      .filter(({ from }) => compareDates(from, date) <= 0)
      .map(({ from }) => daySpan(from)?.first ?? "")
      .sort()
      .at(-1),
  }));
  if (!last.every(({ from }) => from !== undefined)) return winners;
  const latest = last
    .map(({ from }) => from ?? "")
    .sort()
    .at(-1);
  return last.filter(({ from }) => from === latest).map(({ winner }) => winner);
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
): Verdict {
  const alternatives = alternativesOf(engine, entity, page);
  return accepted({ entity, name, role: office ?? null, alternatives, ground, by, rivals });
}

/** Which entity a proper name means here, or why none. */
export function resolveName(engine: LinkEngine, candidate: Candidate, page: Page): Verdict {
  const [first] = candidate.names;
  if (candidate.traits.includes("stranger")) return reject(first, "longer-name");
  const best = new Map<EntityId, Finding>();
  for (const name of candidate.names) {
    const finding = assess(engine, name, candidate, page);
    const known = best.get(finding.entity);
    const better =
      known === undefined ||
      ("score" in finding && (!("score" in known) || finding.score > known.score));
    if (better) best.set(finding.entity, finding);
  }
  const [only] = best.values();
  if (best.size === 1 && only !== undefined)
    return "score" in only ? accept(engine, only, page, []) : reject(first, only.rejection);
  const findings = [...best.values()].sort((a, b) => (a.entity < b.entity ? -1 : 1));
  const standing = findings.filter((finding) => "score" in finding);
  const losers = findings.filter((finding) => "rejection" in finding);
  const top = Math.max(...standing.map(({ score }) => score));
  const equals = standing.filter(({ score }) => score === top);
  const winners = latestHolder(engine, latestEvent(engine, equals, page), page);
  const rivals = [
    ...losers,
    ...standing
      .filter(({ score }) => score < top)
      .map(({ entity }) => ({ entity, rejection: "less-likely" as const })),
  ];
  const [winner] = winners;
  if (winner === undefined)
    return reject(first, losers[0]?.rejection ?? "gate-closed", losers.slice(1));
  if (winners.length > 1)
    return reject(
      first,
      "undecided",
      winners.map(({ entity }) => ({ entity, rejection: "undecided" })),
    );
  return accept(engine, winner, page, rivals);
}
