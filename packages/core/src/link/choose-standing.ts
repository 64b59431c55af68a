import type { EntityId } from "../model/entity.ts";
import { compareDates, daySpan } from "../model/partial-date.ts";
import type { Ground, Rejection, Rival } from "../model/reason.ts";
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

/** Of several entities those for which most speaks, several if nothing tells them apart; the others by their ids. */
export function chooseStanding(
  engine: LinkEngine,
  found: readonly Finding[],
  page: Page,
): {
  readonly winners: readonly Standing[];
  readonly weaker: readonly Rival[];
  readonly losers: readonly Rival[];
} {
  const findings = found.toSorted((a, b) => (a.entity < b.entity ? -1 : 1));
  const standing = findings.filter((finding) => "score" in finding);
  const top = Math.max(...standing.map(({ score }) => score));
  const equals = standing.filter(({ score }) => score === top);
  return {
    // Names are numbered pack by pack, and the order of the packs says whose card comes first.
    winners: latestHolder(engine, latestEvent(engine, equals, page), page).toSorted(
      (a, b) => a.name - b.name,
    ),
    weaker: rivalsOf(
      "less-likely",
      standing.filter(({ score }) => score < top),
    ),
    losers: findings.filter((finding) => "rejection" in finding),
  };
}
