import type { EntityId } from "../model/entity.ts";
import { compareDates, daySpan, type PartialDate, positionIn } from "../model/partial-date.ts";
import { keptForEngine } from "./kept-for-engine.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity, Term } from "./link-tables.ts";

/** Whether a term and a date share a day. */
function covers(term: Term, date: PartialDate): boolean {
  const position = positionIn(date, term);
  return position === "within" || position === "partly";
}

/** Whether the person holds `office`, or any office of one holder, on the date. Without a date: whether they ever did. */
export function holds(entity: LinkEntity, date: PartialDate | undefined, office?: string): boolean {
  return entity.terms.some(
    (term) =>
      (office === undefined ? term.sole : term.office === office) &&
      (date === undefined || covers(term, date)),
  );
}

/** Whether the person held the office on the date or before it. */
export function heldBy(entity: LinkEntity, date: PartialDate | undefined, office: string): boolean {
  return entity.terms.some(
    (term) =>
      term.office === office &&
      (date === undefined || covers(term, date) || compareDates(term.from, date) <= 0),
  );
}

/** Offices of those who lead a government, by their ids. */
const LEADS = /^(?:pr(?:esident|ime-minister|emier)|general-secretary)-/;

/** The office in which the person leads a government on the date, or led one last before it. */
export const ledBy = (entity: LinkEntity, date: PartialDate | undefined): string | undefined =>
  entity.terms.findLast(({ office }) => LEADS.test(office) && heldBy(entity, date, office))?.office;

/** Holders by office and date: a stream of documents asks for the same few again and again. */
const knownHolders = keptForEngine(() => new Map<string, EntityId[]>());
/** Bounds what odd dates can make it hold. */
const MAX_KNOWN = 10_000;

/** Everyone who holds the office on some day of the date; more than one when it changed hands within it. */
export function holdersAt(engine: LinkEngine, office: string, date: PartialDate): EntityId[] {
  const holders = knownHolders(engine);
  const key = `${office} ${date}`;
  let found = holders.get(key);
  if (found === undefined) {
    found = findHolders(engine, office, date);
    if (holders.size >= MAX_KNOWN) holders.clear();
    holders.set(key, found);
  }
  return found;
}

function findHolders({ tables }: LinkEngine, office: string, date: PartialDate): EntityId[] {
  const post = tables.offices.get(office);
  if (post === undefined || post.holders === "many" || daySpan(date) === undefined) return [];
  return post.persons.filter((id) => {
    const entity = tables.entities.get(id);
    return entity !== undefined && holds(entity, date, office);
  });
}
