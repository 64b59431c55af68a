import type { EntityId } from "../model/entity.ts";
import { compareDates, daySpan } from "../model/partial-date.ts";
import type { Ground, Rejection, Rival } from "../model/reason.ts";
import { daysOfPage } from "./days-of-page.ts";
import type { LinkEngine } from "./link-engine.ts";
import { entityOf, type Page } from "./page.ts";
import { rivalsOf } from "./rivals-of.ts";

/** One entity that a name may mean here, and how much speaks for it. */
export interface Standing {
  readonly entity: EntityId;
  readonly name: number;
  readonly score: number;
  readonly ground: Ground;
  readonly by: readonly string[];
  readonly office: string | undefined;
}

export type Finding = Standing | { readonly entity: EntityId; readonly rejection: Rejection };

/** Those of the last day; all of them where one has none. */
function latest(
  winners: readonly Standing[],
  dayOf: (winner: Standing) => string | undefined,
): readonly Standing[] {
  const days = winners.map(dayOf);
  // What is undefined is sorted to the end.
  const last = [...days].sort().at(-1);
  return last === undefined ? winners : winners.filter((_, at) => days[at] === last);
}

/** Of events that share a name ("conflict in Ukraine") the one that had begun last when the article came out. */
function latestEvent(
  engine: LinkEngine,
  winners: readonly Standing[],
  page: Page,
): readonly Standing[] {
  if (winners.length < 2) return winners;
  const dayOf = ({ entity: id }: Standing) => {
    const entity = entityOf(engine, id);
    return entity?.kind === "event" ? daySpan(entity.date ?? "")?.first : undefined;
  };
  if (!winners.every(dayOf)) return winners;
  const { first, last } = daysOfPage(engine, page);
  const begun = (until: string) => winners.filter((winner) => (dayOf(winner) ?? "") <= until);
  const before = begun(first);
  return [...latest(before, dayOf), ...begun(last).filter((winner) => !before.includes(winner))];
}

/** Whether one of the offices of the first is one of all the others too. */
function shareOffice(engine: LinkEngine, winners: readonly Standing[]): boolean {
  const [first = [], ...others] = winners.map(({ entity }) =>
    (entityOf(engine, entity)?.terms ?? []).map(({ office }) => office),
  );
  return first.some((office) => others.every((offices) => offices.includes(office)));
}

/**
 * Of people who share a surname the one who was last in office when the article came out: after both are named in full,
 * the news says "Abe" of the one it is about. Without a date, the only one whom the page names with an office.
 */
function latestHolder(
  engine: LinkEngine,
  winners: readonly Standing[],
  { date, holders, evidence }: Page,
): readonly Standing[] {
  if (winners.length < 2) return winners;
  // An office that each of them held may be said of either: 鳩山首相 on a page that names 鳩山一郎 in full.
  const full = winners.filter(({ entity }) => evidence.has(entity));
  if (full.length === 1 && shareOffice(engine, winners)) return full;
  if (date === undefined) {
    const titled = winners.filter(({ entity }) =>
      [...holders.values()].some((persons) => persons.has(entity)),
    );
    return titled.length === 1 ? titled : winners;
  }
  return latest(winners, ({ entity }) =>
    entityOf(engine, entity)
      ?.terms.filter(({ from }) => compareDates(from, date) <= 0)
      .map(({ from }) => daySpan(from)?.first ?? "")
      .sort()
      .at(-1),
  );
}

/** Of several entities those for which most speaks, several if nothing tells them apart. In the order of the packs: it decides whose card comes first. */
export function chooseStanding(
  engine: LinkEngine,
  found: readonly Finding[],
  page: Page,
): {
  readonly winners: readonly Standing[];
  readonly weaker: readonly Rival[];
  readonly losers: readonly Rival[];
} {
  const standing = found.filter((finding) => "score" in finding);
  const top = Math.max(...standing.map(({ score }) => score));
  const equals = standing.filter(({ score }) => score === top);
  return {
    winners: latestHolder(engine, latestEvent(engine, equals, page), page),
    weaker: rivalsOf(
      "less-likely",
      standing.filter(({ score }) => score < top),
    ),
    losers: found.filter((finding) => "rejection" in finding),
  };
}
