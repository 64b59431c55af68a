import {
  type Dictionary,
  type EntityId,
  type EntityKind,
  type Entry,
  nameTitles,
} from "@gazetteer/core";
import { namesText } from "@gazetteer/ui";
import { foldForSearch } from "./fold-for-search.ts";
import { createSearchIndex, type SearchIndex, searchIndex } from "./search-index.ts";

/** One entity as the list shows it. */
export interface ListedEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** As its card is titled: both sides' names of what is contested. */
  readonly title: string;
  readonly pack: string;
  readonly entry: Entry;
}

export type EntityState = "any" | "changed" | "disabled" | "unsourced";

/** What the reader asks the list for. */
export interface EntityQuery {
  readonly text: string;
  readonly kind: EntityKind | "any";
  readonly pack: string;
  readonly language: string;
  readonly state: EntityState;
  readonly sort: "name" | "kind" | "pack";
}

export const EVERY_ENTITY: EntityQuery = {
  text: "",
  kind: "any",
  pack: "any",
  language: "any",
  state: "any",
  sort: "name",
};

/** Made together with each list. */
const indexes = new WeakMap<readonly ListedEntity[], SearchIndex>();
/** Ranks are kept one higher, because 0 says that nothing was found. */
const WORST = 4;

/** What the entity is called in the first of `languages` that has a name for it, as its card is titled. */
export function titleOf(
  { entity }: Pick<Entry, "entity">,
  languages: readonly string[],
  { voices }: Pick<Dictionary, "voices">,
): string {
  return namesText(nameTitles(entity.names, languages, (id) => voices.get(id))) || entity.id;
}

/** All names of an entity, folded, one a line: its folded title first, the id last. */
function foldedNames({ entity }: Entry, title: string): string {
  const lines = new Set([title]);
  for (const { text, romanized } of entity.names) {
    lines.add(foldForSearch(text));
    if (romanized !== undefined) lines.add(foldForSearch(romanized));
  }
  return [...lines.add(foldForSearch(entity.id))].join("\n");
}

/** Everything in the dictionary by title: folded and sorted once, so that a keystroke only has to look. */
export function listEntities(
  dictionary: Dictionary,
  languages: readonly string[],
): readonly ListedEntity[] {
  const keyed = [...dictionary.entries.values()].map((entry) => {
    const title = titleOf(entry, languages, dictionary);
    return { key: foldForSearch(title), title, entry };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const list = keyed.map(({ title, entry }): ListedEntity => {
    const { entity, pack } = entry;
    return { id: entity.id, kind: entity.kind, title, pack, entry };
  });
  indexes.set(list, createSearchIndex(keyed.map(({ entry, key }) => foldedNames(entry, key))));
  return list;
}

function isUnsourced({ entity }: Entry): boolean {
  return entity.facts.length === 0;
}

function hasState({ entry }: ListedEntity, state: EntityState, own: ReadonlySet<string>): boolean {
  switch (state) {
    case "any":
      return true;
    case "changed":
      return entry.original !== undefined || entry.disabledNames.size > 0 || own.has(entry.pack);
    case "disabled":
      return entry.disabled;
    case "unsourced":
      return isUnsourced(entry);
  }
}

/** The same entities, gathered by `keyOf` in the order of the keys; within a key they keep their order. */
function gather(
  entities: readonly ListedEntity[],
  keyOf: (entity: ListedEntity) => string,
): readonly ListedEntity[] {
  const groups = new Map<string, ListedEntity[]>();
  for (const entity of entities) {
    const group = groups.get(keyOf(entity));
    if (group === undefined) groups.set(keyOf(entity), [entity]);
    else group.push(entity);
  }
  return [...groups.keys()].sort().flatMap((key) => groups.get(key) ?? []);
}

function fits(entity: ListedEntity, query: EntityQuery, own: ReadonlySet<string>): boolean {
  if (query.kind !== "any" && entity.kind !== query.kind) return false;
  if (query.pack !== "any" && entity.pack !== query.pack) return false;
  const { names } = entity.entry.entity;
  if (query.language !== "any" && !names.some(({ lang }) => lang === query.language)) return false;
  return hasState(entity, query.state, own);
}

function isNarrowed({ kind, pack, language, state }: EntityQuery): boolean {
  return [kind, pack, language, state].some((wanted) => wanted !== "any");
}

/** Of `ids`, which stand in what was typed, the entities that are not `found` by being called so and fit the rest of the query. */
export function alsoNamed(
  all: readonly ListedEntity[],
  query: EntityQuery,
  own: ReadonlySet<string>,
  ids: ReadonlySet<EntityId>,
  found: readonly ListedEntity[],
): readonly ListedEntity[] {
  if (ids.size === 0) return [];
  const rest = new Set(ids);
  for (const { id } of found) rest.delete(id);
  return all.filter((entity) => rest.has(entity.id) && fits(entity, query, own));
}

/** Entities by their ranks, the best first; 0 for those that are left out. Makes nothing but the list: a keystroke may find all. */
function inOrder(all: readonly ListedEntity[], ranks: Uint8Array): ListedEntity[] {
  const found: ListedEntity[] = [];
  for (let rank = 1; rank <= WORST; rank += 1)
    for (let at = ranks.indexOf(rank); at >= 0; at = ranks.indexOf(rank, at + 1)) {
      const entity = all[at];
      if (entity !== undefined) found.push(entity);
    }
  return found;
}

/**
 * Entities of a list that `listEntities` made which fit the query, best first. `own`: ids of packs of the reader's own.
 * Linear in the number of entities; no expression is built from what the reader types.
 */
export function searchEntities(
  all: readonly ListedEntity[],
  query: EntityQuery,
  own: ReadonlySet<string>,
): readonly ListedEntity[] {
  const needle = foldForSearch(query.text);
  const index = indexes.get(all);
  let found = all;
  if (needle !== "" && index !== undefined) {
    const ranks = new Uint8Array(all.length);
    searchIndex(index, needle, (at, rank) => {
      ranks[at] = rank + 1;
    });
    found = inOrder(all, ranks);
  }
  if (isNarrowed(query)) found = found.filter((entity) => fits(entity, query, own));
  if (query.sort === "kind") return gather(found, (entity) => entity.kind);
  if (query.sort === "pack") return gather(found, (entity) => entity.pack);
  return found;
}
