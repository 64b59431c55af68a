import type { EntityId } from "../model/entity.ts";
import { compareDates, daySpan, type PartialDate, positionIn } from "../model/partial-date.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity, Term } from "./link-tables.ts";

/** Whether a term and a date share a day. */
export function covers(term: Term, date: PartialDate): boolean {
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

/** Everyone who holds the office on some day of the date; more than one when it changed hands within it. */
export function holdersAt(engine: LinkEngine, office: string, date: PartialDate): EntityId[] {
  const known = engine.tables.offices[office];
  if (known === undefined || known.holders === "many" || daySpan(date) === undefined) return [];
  return known.persons.filter((id) => {
    const entity = engine.tables.entities[id];
    return entity !== undefined && holds(entity, date, office);
  });
}
