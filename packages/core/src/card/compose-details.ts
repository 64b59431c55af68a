import type {
  Agreement,
  Entity,
  EntityId,
  Island,
  Leader,
  Organization,
  Person,
} from "../model/entity.ts";
import { compareDates, positionIn } from "../model/partial-date.ts";
import type {
  AgreementCardDetails,
  CardClause,
  CardDetails,
  LifeCardDetails,
  CardMeeting,
  IslandCardDetails,
  OrganizationCardDetails,
} from "./card-details.ts";
import { composeOffices } from "./compose-offices.ts";
import type { Composing } from "./composing.ts";
import { isLater } from "./later.ts";
import { stateOf } from "./state-of.ts";

function islandDetails({ coordinates, island }: Island, composing: Composing): IslandCardDetails {
  const { voice, voiceOrder, words, cite, date } = composing;
  const { areaKm2, population } = island;
  return {
    kind: "island",
    coordinates,
    areaKm2: areaKm2 && { ...areaKm2, sources: cite(areaKm2.sources) },
    population: population && { ...population, sources: cite(population.sources) },
    claimedBy: island.claimedBy
      .filter(({ since }) => !isLater({ from: since }, date))
      .toSorted((a, b) => voiceOrder(a.by, b.by))
      .map(({ by, since, ground, sources }) => ({
        by: voice(by),
        from: since,
        ground: words(ground),
        sources: cite(sources),
      })),
  };
}

const STANDINGS = ["authentic", "official-translation", "translation"];

function clauses({ agreement }: Agreement, composing: Composing): CardClause[] {
  const { voice, voiceOrder, words, cite } = composing;
  return agreement.clauses.map(({ part, texts, readings }) => ({
    part: part && words(part),
    texts: texts
      .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing))
      .map(({ standing, lang, text, sources }) => ({
        standing,
        text: { text, lang },
        sources: cite(sources),
      })),
    readings: readings
      .toSorted((a, b) => voiceOrder(a.by, b.by))
      .map(({ by, text, sources }) => ({
        by: voice(by),
        text: words(text),
        sources: cite(sources),
      })),
  }));
}

function agreementDetails(entity: Agreement, composing: Composing): AgreementCardDetails {
  const { nature, signed, announced, inForce, parties, place, sources } = entity.agreement;
  return {
    kind: "agreement",
    nature,
    signed,
    announced,
    inForce,
    place: place === undefined ? undefined : composing.link(place),
    parties: parties.flatMap(({ entity: id, from }) => {
      const party = composing.link(id);
      return party === undefined || isLater({ from }, composing.date) ? [] : [{ party, from }];
    }),
    clauses: clauses(entity, composing),
    sources: composing.cite(sources),
  };
}

function organizationDetails(entity: Organization, composing: Composing): OrganizationCardDetails {
  const { date, lookup, link } = composing;
  const head = entity.relations.find(
    ({ type, from, to }) =>
      type === "headed-by" &&
      (date === undefined ? to === undefined : positionIn(date, { from, to }) === "within"),
  );
  const state = stateOf(entity, lookup);
  return {
    kind: "organization",
    founded: entity.founded,
    sources: composing.cite(entity.foundedSources),
    head: head && link(head.target),
    country: state === undefined ? undefined : link(state),
  };
}

/** Events that someone took part in, oldest first, whichever of the two holds the relation. */
function meetings(id: EntityId, entity: Entity, { lookup, link }: Composing): CardMeeting[] {
  const own = entity.relations
    .filter(({ type }) => type === "participant")
    .flatMap(({ target }) => lookup.get(target)?.entity ?? []);
  const others = lookup
    .pointingTo(id)
    .filter(({ relations }) =>
      relations.some(({ type, target }) => type === "participant" && target === id),
    );
  return [...new Set([...own, ...others])]
    .flatMap((each) => {
      const event = each.kind === "event" ? link(each.id) : undefined;
      return each.kind === "event" && event ? [{ event, date: each.date }] : [];
    })
    .sort((a, b) => compareDates(a.date, b.date));
}

function life(entity: Leader | Person, composing: Composing): LifeCardDetails {
  const { born, died, lifeSources } = entity;
  return {
    born,
    died: isLater({ date: died }, composing.date) ? undefined : died,
    sources: composing.cite(lifeSources),
    meetings: meetings(entity.id, entity, composing),
  };
}

/** What belongs to the kind of `entity` only. */
export function composeDetails(entity: Entity, composing: Composing): CardDetails {
  switch (entity.kind) {
    case "island":
      return islandDetails(entity, composing);
    case "place":
      return { kind: "place", coordinates: entity.coordinates };
    case "leader":
      return {
        kind: "leader",
        ...life(entity, composing),
        offices: composeOffices(entity, composing),
      };
    case "person":
      return { kind: "person", ...life(entity, composing) };
    case "agreement":
      return agreementDetails(entity, composing);
    case "organization":
      return organizationDetails(entity, composing);
    case "event":
      return {
        kind: "event",
        date: entity.date,
        ongoing: entity.ongoing,
      };
  }
}
