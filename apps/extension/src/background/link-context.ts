import { type LinkContext, type LinkEngine, type LinkRules } from "@gazetteer/core";
import type { NotThisRule } from "@gazetteer/store";
import type { PageContext } from "../messages.ts";

/** A rule holds the text that the reader saw, perhaps inflected; linking goes by the names it is a form of. */
function namesOf(engine: LinkEngine, entity: string, seen: string): string[] {
  return engine
    .findMatches(seen)
    .flatMap(({ names }) => names.map((index) => engine.nameAt(index)))
    .filter((name) => name.owner === "entity" && name.id === entity)
    .map((name) => `${entity}\n${name.text}`);
}

function linkRules(engine: LinkEngine, rules: readonly NotThisRule[]): LinkRules {
  const entities = new Set<string>();
  const names = new Set<string>();
  for (const { entity, name } of rules) {
    if (name === undefined) entities.add(entity);
    else for (const each of namesOf(engine, entity, name)) names.add(each);
  }
  return { entities, names };
}

/** What linking needs to know beside candidates and evidence. */
export function linkContext(
  engine: LinkEngine,
  { date }: PageContext,
  rules: readonly NotThisRule[],
): LinkContext {
  return { date, rules: linkRules(engine, rules) };
}
