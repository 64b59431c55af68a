import { type Entity, EntitySchema, type Fact, type Name, type Source } from "@gazetteer/core";
import * as v from "valibot";
import { nameKey } from "./edit-entity.ts";
import { freeId } from "./free-id.ts";
import { redirectReferences } from "./redirect-references.ts";

/** What the entity that stays takes over where it has nothing of its own; other fields are lists, or mark what it is. */
const FILLED_FIELDS = [
  "born",
  "died",
  "coordinates",
  "governmentOf",
  "founded",
  "dissolved",
] as const;

/** New ids, by the old ones, for items that come into a list with ids of its own. */
function freeIds(
  items: readonly { readonly id: string }[],
  present: readonly { readonly id: string }[],
): Map<string, string> {
  const taken = new Set(present.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const { id } of items) {
    const free = freeId(id, taken);
    taken.add(free);
    renamed.set(id, free);
  }
  return renamed;
}

/** Citations of dates come over with those that they are about. */
const DATED_BY = { lifeSources: ["born", "died"], foundedSources: ["founded", "dissolved"] };

interface Renaming {
  readonly sources: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, string>;
}

/** The value with its citations, and what it says of facts, by their new ids. */
function rename(value: unknown, ids: Renaming): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => rename(item, ids));
  const byKey: Readonly<Record<string, ReadonlyMap<unknown, string>>> = {
    sources: ids.sources,
    lifeSources: ids.sources,
    foundedSources: ids.sources,
    claims: ids.facts,
    restsOn: ids.facts,
  };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const renamed = byKey[key];
      if (renamed === undefined || !Array.isArray(item)) return [key, rename(item, ids)];
      return [key, [...new Set(item.map((id: unknown) => renamed.get(id) ?? id))]];
    }),
  );
}

/** Sources of the dates of both, without those of a date that is not taken over. */
function datesCited(into: Entity, from: Entity): Record<string, unknown> {
  const [own, come] = [new Map(Object.entries(into)), new Map(Object.entries(from))];
  const idsIn = (entity: Map<string, unknown>, field: string): unknown[] => {
    const ids = entity.get(field);
    return Array.isArray(ids) ? ids : [];
  };
  const cited = Object.entries(DATED_BY).map(([field, dates]): [string, unknown[]] => {
    const isTold = dates.some(
      (date) => come.has(date) && [undefined, come.get(date)].includes(own.get(date)),
    );
    return [field, [...new Set([...idsIn(own, field), ...(isTold ? idsIn(come, field) : [])])]];
  });
  return Object.fromEntries(cited.filter(([, ids]) => ids.length > 0));
}

function mergeNames(into: readonly Name[], from: readonly Name[]): Name[] {
  const known = new Set(into.map(nameKey));
  const more = from.filter((name) => !known.has(nameKey(name)));
  // The title of a card stays that of the entity that is kept.
  return [
    ...into,
    ...more.map((name): Name => (name.use === "preferred" ? { ...name, use: "alias" } : name)),
  ];
}

/** The items of both lists; of those with the same key, the first. */
function union<T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string): T[] {
  const all = new Map<string, T>();
  for (const item of [...a, ...b]) if (!all.has(keyOf(item))) all.set(keyOf(item), item);
  return [...all.values()];
}

/** Sources of both; the same address is the same source, under the id that it has in `into`. */
function mergeSources(into: Entity, from: Entity): { all: Source[]; ids: Map<string, string> } {
  const known = new Map(into.sources.map(({ url, id }) => [url, id]));
  const fresh = from.sources.filter(({ url }) => !known.has(url));
  const ids = freeIds(fresh, into.sources);
  const all = [...into.sources, ...fresh.map((each) => ({ ...each, id: ids.get(each.id) ?? "" }))];
  for (const { id, url } of from.sources) ids.set(id, known.get(url) ?? ids.get(id) ?? id);
  return { all, ids };
}

/** One of the two with what it says of either said of itself, which is `into` then. Nothing is related to itself. */
function toItself(entity: Entity, from: string, into: string): Entity {
  const relations = entity.relations.filter(({ target }) => target !== from && target !== into);
  const names = [from, into].reduce<unknown>(
    (named, id) => redirectReferences(named, id, "self"),
    entity.names,
  );
  const rest = redirectReferences({ ...entity, names: [], relations }, from, into);
  return v.parse(EntitySchema, Object.assign({}, rest, { names }));
}

/**
 * `into` with the names, facts, sources, relations and whatever else it lacks of `from`. Its kind, its title and its own
 * texts stay.
 */
export function mergedEntity(into: Entity, from: Entity): Entity {
  const stays = toItself(into, from.id, into.id);
  const { all: sources, ids } = mergeSources(stays, from);
  const facts = freeIds(from.facts, stays.facts);
  const comes = v.parse(
    EntitySchema,
    rename(toItself(from, from.id, into.id), { sources: ids, facts }),
  );
  const isLike = stays.kind === comes.kind;
  const filled = Object.entries(comes).filter(([field]) =>
    FILLED_FIELDS.some((each) => isLike && each === field),
  );
  const { summary = comes.summary, blocked = [], disputes = [] } = stays;
  const allBlocked = union(blocked, comes.blocked ?? [], ({ lang, text }) => `${lang}:${text}`);
  const allDisputes = [...disputes, ...(comes.disputes ?? [])];
  return v.parse(EntitySchema, {
    ...Object.fromEntries(filled),
    ...stays,
    ...(isLike && datesCited(stays, comes)),
    names: mergeNames(stays.names, comes.names),
    ...(summary && { summary }),
    facts: [
      ...stays.facts,
      ...comes.facts.map((fact): Fact => ({ ...fact, id: facts.get(fact.id) ?? fact.id })),
    ],
    sources,
    relations: union(
      stays.relations,
      comes.relations,
      ({ type, target, by = "" }) => `${type} ${target} ${by}`,
    ),
    ...(allBlocked.length > 0 && { blocked: allBlocked }),
    ...(allDisputes.length > 0 && { disputes: allDisputes }),
    ...(stays.kind === "leader" &&
      comes.kind === "leader" && {
        tenures: union(
          stays.tenures,
          comes.tenures,
          ({ office, from: since }) => `${office} ${since}`,
        ),
      }),
  });
}
