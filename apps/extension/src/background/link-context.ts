import { type LinkContext, type LinkEngine, type LinkRules } from "@gazetteer/core";
import type { NotThisRule } from "@gazetteer/store";
import type { PageContext } from "../messages.ts";
import type { Place } from "./choices-host.ts";
import type { LoadedEngine } from "./engine-host.ts";
import type { Hosts } from "./hosts.ts";

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

/** The engine, and what linking by it needs to know beside candidates and evidence. */
export async function linkContext(
  { engines, choices }: Hosts,
  { date }: PageContext,
  place: Place,
): Promise<{ loaded: LoadedEngine; linking: LinkContext }> {
  const [loaded, rules] = await Promise.all([engines.get(), choices.notThis(place)]);
  return { loaded, linking: { date, rules: linkRules(loaded.engine, rules) } };
}
