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
  readonly usedBy: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface LinkOffice {
  readonly country: EntityId;
  readonly holders: "one" | "many";
  /** Persons in the dictionary who hold or held it. */
  readonly persons: readonly EntityId[];
}

/** The part of a dictionary that linking reads; saved inside the compiled image as JSON. */
export interface LinkTables {
  readonly entities: ReadonlyMap<EntityId, LinkEntity>;
  readonly offices: ReadonlyMap<string, LinkOffice>;
}

const PARTY_RELATIONS = ["party-to", "participant"];
const PLACE_RELATIONS = ["located-in", "held-at", "part-of"];
const STATE_RELATIONS = ["citizen-of", "capital-of"];
const ABOUT = ["about"];
const SUCCESSOR = ["succeeded-by"];

function targets(entity: Entity, types: readonly string[]): EntityId[] {
  return entity.relations.filter(({ type }) => types.includes(type)).map(({ target }) => target);
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
function neighbours(byId: ReadonlyMap<EntityId, Entity>): Map<EntityId, Set<EntityId>> {
  const sets = new Map<EntityId, Set<EntityId>>();
  const add = (id: EntityId, other: EntityId): void => {
    if (!byId.has(id)) return;
    const set = sets.get(id);
    if (set === undefined) sets.set(id, new Set([other]));
    else set.add(other);
  };
  for (const { id, relations } of byId.values()) {
    for (const { target } of relations) {
      add(id, target);
      add(target, id);
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
  // A region has a capital, too.
  const isInState = (entity: Entity) =>
    targets(entity, PLACE_RELATIONS).some((id) => states.has(id));
  for (const entity of entities) if (isInState(entity)) states.delete(entity.id);
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

/** What the entities of a dictionary are to each other, found once for all of them. */
interface Surroundings {
  readonly dictionary: Dictionary;
  readonly byId: ReadonlyMap<EntityId, Entity>;
  readonly related: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
  readonly states: ReadonlySet<EntityId>;
  readonly disputes: ReadonlyMap<EntityId, readonly EntityId[]>;
}

function surroundingsOf(dictionary: Dictionary, known: readonly Entity[]): Surroundings {
  const byId = new Map(known.map((entity) => [entity.id, entity]));
  return {
    dictionary,
    byId,
    related: neighbours(byId),
    states: statesOf(known, dictionary),
    disputes: disputesOver(known),
  };
}

/** States that an entity is, belongs to or governs, and their successors. */
function statesOfOne(entity: Entity, { byId, states }: Surroundings): EntityId[] {
  const governmentOf = entity.kind === "place" ? entity.governmentOf : undefined;
  const own = states.has(entity.id)
    ? [entity.id]
    : [
        ...(governmentOf === undefined ? [] : [governmentOf]),
        ...targets(entity, STATE_RELATIONS).filter((id) => states.has(id)),
        ...statesAround(entity, byId, states),
      ];
  const heirs = own.flatMap((id) => {
    const state = byId.get(id);
    return state === undefined ? [] : targets(state, SUCCESSOR);
  });
  return [...new Set([...own, ...heirs])];
}

function linkEntity(entity: Entity, pack: string, around: Surroundings): LinkEntity {
  const { dictionary, related, disputes } = around;
  const parties = partiesOf(entity);
  const sided = entity.names.flatMap(({ text, usedBy }) =>
    usedBy === undefined || usedBy.length === 0 ? [] : [[text, usedBy] as const],
  );
  const terms = entity.kind === "leader" ? entity.tenures : [];
  return {
    kind: entity.kind,
    pack,
    subject: entity.subject === true,
    generic: entity.generic === true,
    related: [...(related.get(entity.id) ?? [])].sort(),
    parties: parties.length > 0 ? parties : (disputes.get(entity.id) ?? []),
    places: targets(entity, PLACE_RELATIONS),
    states: statesOfOne(entity, around),
    governmentOf: entity.kind === "place" ? entity.governmentOf : undefined,
    date: dateOf(entity),
    ongoing: entity.kind === "event" && entity.ongoing === true,
    disputed: disputes.has(entity.id),
    terms: terms.map(({ office, from, to }) => ({
      office,
      from,
      ...(to === undefined ? {} : { to }),
      sole: dictionary.offices.get(office)?.holders === "one",
    })),
    usedBy: sided.length === 0 ? undefined : Object.fromEntries(sided),
  };
}

/** Persons by the offices that they hold or held, in the order of the entities. */
function personsOf(entities: readonly Entity[]): Map<string, EntityId[]> {
  const persons = new Map<string, EntityId[]>();
  for (const entity of entities) {
    if (entity.kind !== "leader") continue;
    for (const { office } of entity.tenures) {
      const holders = persons.get(office) ?? [];
      if (!holders.includes(entity.id)) persons.set(office, [...holders, entity.id]);
    }
  }
  return persons;
}

/**
 * Writes {@link LinkTables} as JSON, piece by piece: those of a large dictionary would not fit beside everything else
 * that compiling holds.
 */
export function writeLinkTables(dictionary: Dictionary, write: (json: string) => void): void {
  const live = [...dictionary.entries.values()]
    .filter((entry) => !entry.disabled)
    .sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
  const known = live.map(({ entity }) => entity);
  const around = surroundingsOf(dictionary, known);
  let separator = '{"entities":{';
  for (const { entity, pack } of live) {
    write(
      `${separator}${JSON.stringify(entity.id)}:${JSON.stringify(linkEntity(entity, pack, around))}`,
    );
    separator = ",";
  }
  if (live.length === 0) write(separator);
  const persons = personsOf(known);
  const offices = [...dictionary.offices.values()].map(
    ({ id, country, holders }): [string, LinkOffice] => [
      id,
      { country, holders, persons: persons.get(id) ?? [] },
    ],
  );
  write(`},"offices":${JSON.stringify(Object.fromEntries(offices))}}`);
}
