import type { Dictionary, EntityId, EntityKind, Entry } from "@gazetteer/core";
import { foldForSearch } from "./fold-for-search.ts";
import { createSearchIndex, type Rank, type SearchIndex, searchIndex } from "./search-index.ts";

/** One entity as the list shows it. */
export interface ListedEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Preferred name in the reader's language. */
  readonly title: string;
  readonly pack: string;
  readonly entry: Entry;
  /** All names, folded, one a line, the id last. */
  readonly haystack: string;
  readonly languages: ReadonlySet<string>;
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

/** The preferred name in the first of `languages` that has one, else the first name there is. */
export function titleOf({ entity }: Entry, languages: readonly string[]): string {
  const preferred = entity.names.filter(({ use }) => use === "preferred");
  for (const language of languages) {
    const name = preferred.find(({ lang }) => lang === language || lang === language.split("-")[0]);
    if (name !== undefined) return name.text;
  }
  return preferred[0]?.text ?? entity.id;
}

function listed(entry: Entry, languages: readonly string[]): ListedEntity {
  const { entity } = entry;
  const names = entity.names.flatMap(({ text, romanized }) =>
    romanized === undefined ? [text] : [text, romanized],
  );
  return {
    id: entity.id,
    kind: entity.kind,
    title: titleOf(entry, languages),
    pack: entry.pack,
    entry,
    haystack: [...new Set([...names, entity.id].map(foldForSearch))].join("\n"),
    languages: new Set(entity.names.map(({ lang }) => lang)),
  };
}

/** Everything in the dictionary by title: folded and sorted once, so that a keystroke only has to look. */
export function listEntities(
  dictionary: Dictionary,
  languages: readonly string[],
): readonly ListedEntity[] {
  const list = [...dictionary.entries.values()]
    .map((entry) => ({ key: foldForSearch(titleOf(entry, languages)), entry }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => listed(entry, languages));
  indexFor(list);
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

/** Built once for each list, together with it. */
const indexes = new WeakMap<readonly ListedEntity[], SearchIndex>();

function indexFor(all: readonly ListedEntity[]): SearchIndex {
  const known = indexes.get(all);
  if (known !== undefined) return known;
  const index = createSearchIndex(all.map(({ haystack }) => haystack));
  indexes.set(all, index);
  return index;
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

/**
 * Entities that fit the query, best first. `own`: ids of packs of the reader's own.
 * Linear in the number of entities; no expression is built from what the reader types.
 */
export function searchEntities(
  all: readonly ListedEntity[],
  query: EntityQuery,
  own: ReadonlySet<string>,
): readonly ListedEntity[] {
  const needle = foldForSearch(query.text);
  const byRank: ListedEntity[][] = [[], [], []];
  const judge = (entity: ListedEntity | undefined, rank: Rank) => {
    if (entity === undefined) return;
    if (query.kind !== "any" && entity.kind !== query.kind) return;
    if (query.pack !== "any" && entity.pack !== query.pack) return;
    if (query.language !== "any" && !entity.languages.has(query.language)) return;
    if (hasState(entity, query.state, own)) byRank[rank]?.push(entity);
  };
  if (needle === "") for (const entity of all) judge(entity, 0);
  else searchIndex(indexFor(all), needle, (at, rank) => judge(all[at], rank));
  const found = byRank.flat();
  if (query.sort === "kind") return gather(found, ({ kind }) => kind);
  if (query.sort === "pack") return gather(found, ({ pack }) => pack);
  return found;
}
