import type { Entity, Fact, Name, Relation, Source } from "@gazetteer/core";
import { change } from "./change.ts";
import { nameKey, removeOrDisable } from "./edit-entity.ts";
import { UnknownIdError } from "./errors.ts";
import { findEntity } from "./find-entity.ts";
import { writeEdited } from "./save-entity.ts";
import type { Store } from "./store.ts";

/** An id that is not taken yet: the given one, or with a number behind it. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
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

/** Sources and facts of `from`, with ids that are free in `into`; the same address is the same source. */
function mergeFacts(into: Entity, from: Entity): { facts: Fact[]; sources: Source[] } {
  const sources: Source[] = [...into.sources];
  const renamed = new Map<string, string>();
  for (const source of from.sources) {
    const same = sources.find(({ url }) => url === source.url);
    const id = same?.id ?? freeId(source.id, new Set(sources.map((each) => each.id)));
    renamed.set(source.id, id);
    if (same === undefined) sources.push({ ...source, id });
  }
  const facts: Fact[] = [...into.facts];
  for (const fact of from.facts) {
    const id = freeId(fact.id, new Set(facts.map((each) => each.id)));
    facts.push({ ...fact, id, sources: fact.sources.map((each) => renamed.get(each) ?? each) });
  }
  return { facts, sources };
}

function mergeRelations(into: Entity, from: Entity): Relation[] {
  const known = new Set(into.relations.map(({ type, target }) => `${type} ${target}`));
  return [
    ...into.relations,
    ...from.relations
      .filter(({ type, target }) => target !== into.id && !known.has(`${type} ${target}`))
      // Its citations are those of the entity that goes.
      .map(({ sources: _sources, ...relation }) => relation),
  ];
}

/** `into` with the names, facts, sources and relations of `from`; its kind and its own texts stay. */
export function mergedEntity(into: Entity, from: Entity): Entity {
  return {
    ...into,
    names: mergeNames(into.names, from.names),
    ...mergeFacts(into, from),
    relations: mergeRelations(into, from),
  };
}

/** Makes two entities one, as one step: `from` is deleted, or disabled where a pack has it. */
export function mergeEntities(store: Store, from: string, into: string): Promise<void> {
  return change(store, { what: "entities-merged", subject: into }, async (writer) => {
    const [gone, kept] = [await findEntity(store, from), await findEntity(store, into)];
    if (gone === undefined) throw new UnknownIdError("entity", from);
    if (kept === undefined) throw new UnknownIdError("entity", into);
    await writeEdited(writer, kept, mergedEntity(kept.entry.entity, gone.entry.entity));
    await removeOrDisable(gone, writer);
  });
}
