import type { LinkEngine } from "./link-engine.ts";
import type { LinkTables } from "./link-tables.ts";

/**
 * A memory for each engine, made when it is first asked for: the tables of an engine never change. That of the engine
 * asked about last is at hand, for nearly always there is one.
 */
export function keptForEngine<Memory>(make: () => Memory): (engine: LinkEngine) => Memory {
  const known = new WeakMap<LinkTables, Memory>();
  let last: LinkTables | undefined;
  let lastMemory: Memory;
  return ({ tables }) => {
    if (tables === last) return lastMemory;
    let memory = known.get(tables);
    if (memory === undefined) known.set(tables, (memory = make()));
    last = tables;
    lastMemory = memory;
    return memory;
  };
}
