import { type DaySpan, daySpan } from "../model/partial-date.ts";
import type { LinkEngine } from "./link-engine.ts";
import { entityOf, type Page } from "./page.ts";

/** Sorts behind every day. */
const NEVER = "9";

/**
 * Days between which a page was written: its date or, without one, what it names. An agreement or event that it names in
 * full is not younger, nor is the term of whoever it names with an office; and as a rule that term has not ended.
 */
export function daysOfPage(engine: LinkEngine, { date, evident, holders }: Page): DaySpan {
  const days = daySpan(date ?? "");
  if (days !== undefined) return { first: days.last, last: days.last };
  let first = "";
  let last = NEVER;
  const notBefore = (day = "") => {
    if (day > first) first = day;
  };
  for (const id of evident) notBefore(daySpan(entityOf(engine, id)?.date ?? "")?.first);
  for (const [office, persons] of holders)
    for (const id of persons) {
      const terms = entityOf(engine, id)?.terms.filter((term) => term.office === office) ?? [];
      notBefore(daySpan(terms[0]?.from ?? "")?.first);
      const end = daySpan(terms.at(-1)?.to ?? "")?.last ?? NEVER;
      if (end < last) last = end;
    }
  return { first, last: last < first ? NEVER : last };
}
