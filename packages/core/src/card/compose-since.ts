import type { Agreement, Entity, Island } from "../model/entity.ts";
import { compareDates } from "../model/partial-date.ts";
import type { SinceItem } from "./card-then.ts";
import { composeDay, composeEnd } from "./compose-end.ts";
import { composeOfficesSince } from "./compose-offices.ts";
import { composeStatement } from "./compose-statements.ts";
import type { Composing } from "./composing.ts";
import { latestYear } from "./latest-year.ts";
import { isLater, isLaterFact } from "./later.ts";

function statementsSince(entity: Entity, composing: Composing): SinceItem[] {
  const disputed = new Set((entity.disputes ?? []).flatMap(({ claims }) => claims));
  return entity.facts.flatMap((fact): SinceItem[] => {
    const dates = [fact.date, fact.from, latestYear(fact.text["en"] ?? "")];
    // Its own day; else the one on account of which it is later.
    const date = dates.find((each) => isLater({ date: each }, composing.date));
    if (date === undefined || disputed.has(fact.id) || !isLaterFact(fact, composing.date))
      return [];
    return [{ type: "statement", date, statement: composeStatement(fact, composing) }];
  });
}

function statusSince({ agreement }: Agreement, composing: Composing): SinceItem[] {
  const { date, words, cite } = composing;
  return agreement.status
    .filter(({ from }) => isLater({ from }, date))
    .map(({ from, text, sources }) => ({
      type: "status",
      date: from,
      text: words(text),
      sources: cite(sources),
    }));
}

function administeredSince({ island }: Island, { date, voice, cite }: Composing): SinceItem[] {
  return island.administeredBy.flatMap(({ by, from, sources }): SinceItem[] =>
    from !== undefined && isLater({ from }, date)
      ? [{ type: "administered", date: from, by: voice(by), sources: cite(sources) }]
      : [],
  );
}

function ofKind(entity: Entity, composing: Composing): SinceItem[] {
  switch (entity.kind) {
    case "leader":
      return composeOfficesSince(entity, composing);
    case "agreement": {
      const { inForce, sources, status } = entity.agreement;
      return [
        ...statusSince(entity, composing),
        // What is said of that day says that it came into force.
        ...(status.some(({ from }) => from === inForce)
          ? []
          : composeDay("in-force", inForce, sources, composing, "since")),
      ];
    }
    case "island":
      return administeredSince(entity, composing);
    default:
      return [];
  }
}

/** What changed after the article's day, oldest first; nothing when the day is unknown. */
export function composeSince(entity: Entity, composing: Composing): SinceItem[] {
  if (composing.date === undefined) return [];
  return [
    ...ofKind(entity, composing),
    ...composeEnd(entity, composing, "since"),
    ...statementsSince(entity, composing),
  ].sort((a, b) => compareDates(a.date, b.date));
}
