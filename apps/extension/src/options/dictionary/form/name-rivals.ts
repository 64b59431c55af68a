import type { Engine, EntityId } from "@gazetteer/core";

/** Who else a text can mean. */
export interface NameRivals {
  readonly entities: readonly EntityId[];
  readonly offices: readonly string[];
  /** Entities that the text is never read as. */
  readonly blocked: readonly EntityId[];
}

/** What else the whole of `text` names in the compiled dictionary, in any form; adjectives name nothing by themselves. */
export function findRivals(engine: Engine, text: string, self: unknown): NameRivals {
  const whole = text.trim();
  const owners = engine
    .findMatches(whole)
    .filter(({ start, end }) => start === 0 && end === whole.length)
    .flatMap(({ names }) => names.map((index) => engine.nameAt(index)))
    .filter(({ use }) => use !== "adjective");
  const ids = (owner: "entity" | "office" | "blocked") => [
    ...new Set(
      owners.filter((name) => name.owner === owner && name.id !== self).map(({ id }) => id),
    ),
  ];
  return { entities: ids("entity"), offices: ids("office"), blocked: ids("blocked") };
}
