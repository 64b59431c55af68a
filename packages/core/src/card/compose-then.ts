import type { Agreement, Entity, Island } from "../model/entity.ts";
import { type PartialDate, positionIn } from "../model/partial-date.ts";
import type { ThenLine } from "./card-then.ts";
import { composeEnd } from "./compose-end.ts";
import { composeOfficesThen } from "./compose-offices.ts";
import type { Composing } from "./composing.ts";
import { isLater } from "./later.ts";

/** Day on which an entity with a single beginning came to be. */
export function beginning(entity: Entity): PartialDate | undefined {
  if (entity.kind === "agreement") return entity.agreement.signed ?? entity.agreement.announced;
  if (entity.kind === "event") return entity.date;
  return entity.kind === "organization" ? entity.founded : undefined;
}

function statusThen({ agreement }: Agreement, { date, words, cite }: Composing): ThenLine[] {
  const status = agreement.status.findLast(({ from }) => !isLater({ from }, date));
  if (status === undefined) return [];
  return [
    {
      type: "status",
      text: words(status.text),
      from: status.from,
      sources: cite(status.sources),
    },
  ];
}

function territoryThen({ island }: Island, composing: Composing): ThenLine[] {
  const { date, voice, voiceOrder, words, cite } = composing;
  const holds = (period: { from?: PartialDate | undefined; to?: PartialDate | undefined }) =>
    date === undefined
      ? period.to === undefined
      : ["within", "partly"].includes(positionIn(date, period));
  const administeredBy = island.administeredBy.filter(holds).map(({ by, from, sources }) => ({
    by: voice(by),
    from,
    sources: cite(sources),
  }));
  const claimedBy = island.claimedBy
    .filter(({ since }) => holds({ from: since }))
    .toSorted((a, b) => voiceOrder(a.by, b.by))
    .map(({ by, since, extent, sources }) => ({
      by: voice(by),
      extent: extent && words(extent),
      from: since,
      sources: cite(sources),
    }));
  return administeredBy.length + claimedBy.length === 0
    ? []
    : [{ type: "territory", administeredBy, claimedBy }];
}

function ofKind(entity: Entity, composing: Composing): ThenLine[] {
  switch (entity.kind) {
    case "leader":
      return composeOfficesThen(entity, composing);
    case "agreement":
      return statusThen(entity, composing);
    case "island":
      return territoryThen(entity, composing);
    default:
      return [];
  }
}

/** What held on the article's day, or as last known without one. */
export function composeThen(entity: Entity, composing: Composing): ThenLine[] {
  const begun = beginning(entity);
  if (begun !== undefined && isLater({ from: begun }, composing.date))
    return [{ type: "not-yet", date: begun }];
  return [...ofKind(entity, composing), ...composeEnd(entity, composing, "then")];
}
