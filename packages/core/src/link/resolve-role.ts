import type { EntityId } from "../model/entity.ts";
import { daySpan, type PartialDate } from "../model/partial-date.ts";
import { type Candidate, hasTrait } from "./candidate.ts";
import { EAST_ASIAN } from "./grammar/east-asian.ts";
import { isPerson } from "./is-person.ts";
import type { LinkEngine } from "./link-engine.ts";
import { entityOf, OTHER_HOLDER, type Page, TITLED } from "./page.ts";
import type { Rejection } from "../model/reason.ts";
import { isSwitchedOff } from "./resolve-name.ts";
import { rivalsOf } from "./rivals-of.ts";
import { heldBy, holdersAt } from "./terms.ts";
import { reject, type Verdict } from "./verdict.ts";

const NEVER: readonly (readonly [Candidate["traits"][number], Rejection])[] = [
  ["appositive", "title-of-a-name"],
  ["former", "not-the-holder"],
  ["indefinite", "indefinite"],
  ["stranger", "tied-to-another"],
  ["foreign", "tied-to-another"],
];

interface Holder {
  readonly entity: EntityId;
  readonly office: string;
  readonly name: number;
}

/** Whether an office's name says its state itself: ungated names do ("内閣総理大臣", "Kremlin spokesman"). */
function saysState(engine: LinkEngine, name: number): boolean {
  const { gate, use } = engine.nameAt(name);
  return gate === undefined && use !== "description";
}

/**
 * Who holds the office for this page: by its date, else whom alone the page names beside it. A page that gives the office
 * to somebody who took it after that date, and to nobody who held it then, was rewritten since.
 */
function holdersOf(engine: LinkEngine, office: string, page: Page): readonly EntityId[] {
  const { date } = page;
  const named = [...(page.holders.get(office) ?? [])].sort();
  if (date === undefined) return named.length === 1 ? named : [];
  const holders = holdersAt(engine, office, date);
  const isEarlier = (id: EntityId) => {
    const entity = entityOf(engine, id);
    return entity === undefined || heldBy(entity, date, office);
  };
  if (named.length > 0 && !named.some(isEarlier)) return named.length === 1 ? named : [];
  if (holders.length < 2) return holders;
  const both = holders.filter((id) => named.includes(id));
  return both.length === 1 ? both : [];
}

/** The one who held the office in a year that the text names beside it, or nobody where it changed hands. */
function holderIn(engine: LinkEngine, office: string, year: PartialDate): readonly EntityId[] {
  const holders = holdersAt(engine, office, year);
  return holders.length === 1 ? holders : [];
}

function hasHeld(engine: LinkEngine, id: EntityId, office: string, { date }: Page): boolean {
  const entity = entityOf(engine, id);
  return entity !== undefined && heldBy(entity, date, office);
}

/** A year beside the role that is not the page's own; what is yet to come tells of plans. */
function yearOf({ year }: Candidate, { date }: Page): PartialDate | undefined {
  if (year === undefined) return undefined;
  const now = date === undefined ? undefined : daySpan(date);
  return now !== undefined && String(year) >= now.first.slice(0, 4) ? undefined : String(year);
}

/** Whose office a phrase such as "the Japanese prime minister" or "the president" means here, or why nobody's. */
export function resolveRole(engine: LinkEngine, candidate: Candidate, page: Page): Verdict {
  const [first] = candidate.names;
  for (const [trait, rejection] of NEVER)
    if (hasTrait(candidate, trait)) return reject(first, rejection);
  if (hasTrait(candidate, "loose") && !page.damaged) return reject(first, "damaged-text");
  // The Soviet leader is none of Russia's.
  const states = new Set(
    candidate.beside.flatMap((name) => {
      const { id } = engine.nameAt(name);
      const all = entityOf(engine, id)?.states ?? [];
      return all.includes(id) ? [id] : all;
    }),
  );
  // 同大統領: those whose name it takes up.
  const said = candidate.beside
    .map((name) => engine.nameAt(name).id)
    .filter((id) => isPerson(entityOf(engine, id)));
  const year = said.length > 0 ? undefined : yearOf(candidate, page);
  const isSure = year !== undefined && hasTrait(candidate, "dated");
  const holders: Holder[] = [];
  let stateFits = false;
  for (const name of candidate.names) {
    const { id: office, text, use, lang, pack } = engine.nameAt(name);
    const country = engine.tables.offices.get(office)?.country ?? "";
    const bare = states.size === 0 && !saysState(engine, name);
    if (states.size > 0 && !states.has(country)) continue;
    stateFits = true;
    if (bare && (use === "description" || !hasTrait(candidate, "definite"))) continue;
    // Where titles stand behind names, whoever bears them, the page tells; else, on another subject "the president" may be one whom the page never names so that it can be told.
    if (bare && !EAST_ASIAN.test(lang) && !page.subjectOf.has(pack)) continue;
    // Without its state a role means a holder whom the page names, and nobody else who is called so.
    if (bare && page.evidence.has(OTHER_HOLDER + text.toLowerCase())) continue;
    const named = (id: EntityId) =>
      page.holders.get(office)?.has(id) === true ||
      (page.date !== undefined && page.evidence.has(TITLED + id));
    const now =
      said.length > 0
        ? said.filter((id) => hasHeld(engine, id, office, page))
        : year !== undefined && isSure
          ? []
          : holdersOf(engine, office, page);
    const then = year === undefined ? now : holderIn(engine, office, year);
    // A year that may be that of something else must not matter.
    const persons = isSure ? then : now.filter((id) => then.includes(id));
    for (const entity of persons)
      if ((!bare || named(entity)) && !isSwitchedOff(engine, entity, name, page))
        holders.push({ entity, office, name });
  }
  const persons = [...new Set(holders.map(({ entity }) => entity))];
  const [holder] = holders;
  if (holder === undefined) return reject(first, stateFits ? "unknown-holder" : "other-state");
  if (persons.length > 1)
    return reject(
      first,
      "undecided",
      rivalsOf(
        "undecided",
        persons.map((entity) => ({ entity })),
      ),
    );
  return {
    accepted: true,
    entity: holder.entity,
    name: holder.name,
    role: holder.office,
    ground: "holder",
    by: [holder.office],
    date: isSure ? year : undefined,
    rivals: [],
  };
}
