import { ENTITY_KINDS, type Pack } from "../src/index.ts";

function tally(keys: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${key} ${count}`)
    .join(", ");
}

/** What a pack holds, in lines for people: entities by kind, names by language, facts with and without sources. */
export function packStats(pack: Pack): string {
  const { entities, offices } = pack;
  const facts = entities.flatMap((entity) => entity.facts);
  const names = entities.flatMap((entity) => entity.names);
  const without = (lacks: (entity: Pack["entities"][number]) => boolean) => {
    const ids = entities.filter(lacks).map(({ id }) => id);
    return ids.length === 0 ? "none" : `${ids.length} (${ids.join(", ")})`;
  };
  const kinds = ENTITY_KINDS.map(
    (kind) => `${kind} ${entities.filter((entity) => entity.kind === kind).length}`,
  );
  return [
    `  entities ${entities.length}: ${kinds.join(", ")}`,
    `  offices ${offices.length} with ${offices.flatMap((office) => office.names).length} names`,
    `  names ${names.length}: ${tally(names.map(({ lang }) => lang))}`,
    `  names by use: ${tally(names.map(({ use }) => use))}; with a gate ${names.filter(({ gate }) => gate !== undefined).length}`,
    `  facts ${facts.length}: ${tally(facts.map(({ type }) => type))}`,
    `  facts with a source ${facts.filter(({ sources }) => sources.length > 0).length}, without ${facts.filter(({ sources }) => sources.length === 0).length}`,
    `  sources ${entities.flatMap((entity) => entity.sources).length}`,
    `  entities without summary: ${without((entity) => entity.summary === undefined)}`,
    `  entities without facts: ${without((entity) => entity.facts.length === 0)}`,
  ].join("\n");
}
