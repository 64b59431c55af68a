import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Entity, EntityId, EntityKind } from "../model/entity.ts";
import type { PartialDate } from "../model/partial-date.ts";

/** When a person held which office; `to` exclusive, absent while it runs on. */
export interface Term {
  readonly office: string;
  readonly from: PartialDate;
  readonly to?: PartialDate | undefined;
  /** Whether nobody else holds the office at the same time. */
  readonly sole: boolean;
}

/** What linking needs to know of an entity. */
export interface LinkEntity {
  readonly kind: EntityKind;
  readonly pack: string;
  readonly subject: boolean;
  /** Listed, marked only when the reader asks for it; linking passes it on. */
  readonly generic: boolean;
  /** Entities one relation away, in either direction. */
  readonly related: readonly EntityId[];
  /** Its parties or participants; of a disputed thing those of the disputes about it. */
  readonly parties: readonly EntityId[];
  /** Places it lies in or was held at. */
  readonly places: readonly EntityId[];
  /** The state it is, belongs to or governs, and that state's successor; empty for most. */
  readonly states: readonly EntityId[];
  readonly governmentOf: EntityId | undefined;
  /** When an event took place or an agreement was made. */
  readonly date: PartialDate | undefined;
  /** An event that goes on since its date: before it, nobody could announce it. */
  readonly ongoing: boolean;
  /** What an event with several parties is about: a thing that states dispute. */
  readonly disputed: boolean;
  readonly terms: readonly Term[];
  /** Names that only some use, with their users; absent where there are none. */
  readonly usedBy?: Readonly<Record<string, readonly string[]>>;
}

export interface LinkOffice {
  readonly country: EntityId;
  readonly holders: "one" | "many";
  /** Persons in the dictionary who hold or held it. */
  readonly persons: readonly EntityId[];
}

/** The part of a dictionary that linking reads; plain JSON, saved inside the compiled image. */
export interface LinkTables {
  readonly entities: Readonly<Record<EntityId, LinkEntity>>;
  readonly offices: Readonly<Record<string, LinkOffice>>;
}

const PARTY_RELATIONS: ReadonlySet<string> = new Set(["party-to", "participant"]);
const PLACE_RELATIONS: ReadonlySet<string> = new Set(["located-in", "held-at", "part-of"]);
const STATE_RELATIONS: ReadonlySet<string> = new Set(["citizen-of", "capital-of"]);
const ABOUT: ReadonlySet<string> = new Set(["about"]);
const SUCCESSOR: ReadonlySet<string> = new Set(["succeeded-by"]);

function targets(entity: Entity, types: ReadonlySet<string>): EntityId[] {
  return entity.relations.filter(({ type }) => types.has(type)).map(({ target }) => target);
}

function dateOf(entity: Entity): PartialDate | undefined {
  if (entity.kind === "event") return entity.date;
  return entity.kind === "agreement"
    ? (entity.agreement.signed ?? entity.agreement.announced)
    : undefined;
}

/** States that a place lies in, at most two steps up; islands are left out, for that may be the very dispute. */
function statesAround(
  entity: Entity,
  byId: ReadonlyMap<EntityId, Entity>,
  states: ReadonlySet<EntityId>,
): EntityId[] {
  if (entity.kind !== "place") return [];
  const near = targets(entity, PLACE_RELATIONS);
  const far = near.flatMap((id) => {
    const place = byId.get(id);
    return place?.kind === "place" ? targets(place, PLACE_RELATIONS) : [];
  });
  return [...near, ...far].filter((id) => states.has(id));
}

function partiesOf(entity: Entity): EntityId[] {
  const signed = entity.kind === "agreement" ? entity.agreement.parties : [];
  return [
    ...new Set([...signed.map((party) => party.entity), ...targets(entity, PARTY_RELATIONS)]),
  ].sort();
}

/** Relations read both ways: a treaty is related to the war that it ended, and the war to the treaty. */
function neighbours(entities: readonly Entity[]): Map<EntityId, Set<EntityId>> {
  const sets = new Map(entities.map((entity) => [entity.id, new Set<EntityId>()]));
  for (const { id, relations } of entities) {
    for (const { target } of relations) {
      sets.get(id)?.add(target);
      sets.get(target)?.add(id);
    }
  }
  return sets;
}

/** Entities that some other one names as its state: by citizenship, capital, office or as a party. */
function statesOf(entities: readonly Entity[], dictionary: Dictionary): Set<EntityId> {
  const states = new Set([...dictionary.offices.values()].map(({ country }) => country));
  const places = new Set(entities.filter(({ kind }) => kind === "place").map(({ id }) => id));
  for (const entity of entities) {
    const named = [...targets(entity, STATE_RELATIONS), ...partiesOf(entity)];
    if (entity.kind === "place" && entity.governmentOf !== undefined)
      named.push(entity.governmentOf);
    for (const id of named) if (places.has(id)) states.add(id);
  }
  return states;
}

/** What events with several parties are about, and these parties. */
function disputesOver(entities: readonly Entity[]): Map<EntityId, EntityId[]> {
  const disputes = new Map<EntityId, EntityId[]>();
  for (const entity of entities) {
    const parties = partiesOf(entity);
    if (entity.kind !== "event" || parties.length < 2) continue;
    for (const id of targets(entity, ABOUT))
      disputes.set(id, [...new Set([...(disputes.get(id) ?? []), ...parties])].sort());
  }
  return disputes;
}

export function buildLinkTables(dictionary: Dictionary): LinkTables {
  const live = [...dictionary.entries.values()].filter((entry) => !entry.disabled);
  const related = neighbours(live.map(({ entity }) => entity));
  const known = live.map(({ entity }) => entity);
  const states = statesOf(known, dictionary);
  const byId = new Map(known.map((entity) => [entity.id, entity]));
  const disputes = disputesOver(known);
  const successors = new Map(known.map((entity) => [entity.id, targets(entity, SUCCESSOR)]));
  const entities: Record<EntityId, LinkEntity> = {};
  const persons = new Map<string, EntityId[]>();
  for (const { entity, pack } of live.sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1))) {
    const terms = entity.kind === "leader" ? entity.tenures : [];
    for (const { office } of terms) {
      const holders = persons.get(office) ?? [];
      if (!holders.includes(entity.id)) persons.set(office, [...holders, entity.id]);
    }
    const governmentOf = entity.kind === "place" ? entity.governmentOf : undefined;
    const sided = entity.names.flatMap(({ text, usedBy }) =>
      usedBy === undefined || usedBy.length === 0 ? [] : [[text, usedBy] as const],
    );
    const own = states.has(entity.id)
      ? [entity.id]
      : [
          ...(governmentOf === undefined ? [] : [governmentOf]),
          ...targets(entity, STATE_RELATIONS),
          ...statesAround(entity, byId, states),
        ];
    entities[entity.id] = {
      kind: entity.kind,
      pack,
      subject: entity.subject === true,
      generic: entity.generic === true,
      related: [...(related.get(entity.id) ?? [])].sort(),
      parties: partiesOf(entity).length > 0 ? partiesOf(entity) : (disputes.get(entity.id) ?? []),
      places: targets(entity, PLACE_RELATIONS),
      states: [...new Set([...own, ...own.flatMap((state) => successors.get(state) ?? [])])],
      governmentOf,
      date: dateOf(entity),
      ongoing: entity.kind === "event" && entity.ongoing === true,
      disputed: disputes.has(entity.id),
      terms: terms.map(({ office, from, to }) => ({
        office,
        from,
        ...(to === undefined ? {} : { to }),
        sole: dictionary.offices.get(office)?.holders === "one",
      })),
      ...(sided.length === 0 ? {} : { usedBy: Object.fromEntries(sided) }),
    };
  }
  const offices = [...dictionary.offices.values()].map(({ id, country, holders }) => [
    id,
    { country, holders, persons: persons.get(id) ?? [] },
  ]);
  return { entities, offices: Object.fromEntries(offices) };
}
