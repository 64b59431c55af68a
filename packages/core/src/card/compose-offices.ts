import type { Leader } from "../model/entity.ts";
import type { Tenure } from "../model/office.ts";
import { compareDates, positionIn } from "../model/partial-date.ts";
import type { OfficeHeld, SinceItem, ThenLine } from "./card-then.ts";
import type { Composing } from "./composing.ts";
import { preferredName } from "./wording.ts";

function officeHeld(tenure: Tenure, { lookup, languages, cite }: Composing): OfficeHeld {
  const office = lookup.office(tenure.office);
  const { from, to, asOf, acting } = tenure;
  return {
    office: office
      ? preferredName(office.names, languages)
      : { text: tenure.office.replaceAll("-", " "), lang: "en" },
    from,
    to,
    asOf,
    acting,
    sources: cite(tenure.sources),
  };
}

const latestBegun = (a: Tenure, b: Tenure) => compareDates(b.from, a.from);

/** One who led a government for a year and a state for eight is remembered by what ended last. */
function latestLeft(a: Tenure, b: Tenure): number {
  if (a.to === undefined || b.to === undefined) {
    const open = Number(a.to !== undefined) - Number(b.to !== undefined);
    return open === 0 ? latestBegun(a, b) : open;
  }
  return compareDates(b.to, a.to) || latestBegun(a, b);
}

/** Offices held on the article's day; when there is none, the last one held before it. */
export function composeOfficesThen({ tenures }: Leader, composing: Composing): ThenLine[] {
  const { date } = composing;
  const line = (state: "holds" | "held-before") => (tenure: Tenure) => ({
    type: "office" as const,
    state,
    ...officeHeld(tenure, composing),
  });
  const position = (tenure: Tenure) =>
    date === undefined
      ? tenure.to === undefined
        ? "within"
        : "after"
      : positionIn(date, { from: tenure.from, to: tenure.to });
  const held = tenures
    .toSorted(latestBegun)
    .filter((tenure) => ["within", "partly"].includes(position(tenure)));
  if (held.length > 0) return held.map(line("holds"));
  return tenures
    .filter((tenure) => position(tenure) === "after")
    .toSorted(latestLeft)
    .slice(0, 1)
    .map(line("held-before"));
}

/** Offices that began or ended after the article's day. */
export function composeOfficesSince({ tenures }: Leader, composing: Composing): SinceItem[] {
  const { date } = composing;
  if (date === undefined) return [];
  return tenures.flatMap((tenure): SinceItem[] => {
    const held = () => officeHeld(tenure, composing);
    if (positionIn(date, { from: tenure.from }) === "before")
      return [{ type: "took-office", date: tenure.from, ...held() }];
    if (tenure.to !== undefined && positionIn(date, { to: tenure.to }) === "within")
      return [{ type: "left-office", date: tenure.to, ...held() }];
    return [];
  });
}

/** All offices in the dictionary, those that are held or ended last first. */
export function composeOffices({ tenures }: Leader, composing: Composing): OfficeHeld[] {
  return tenures.toSorted(latestLeft).map((tenure) => officeHeld(tenure, composing));
}
