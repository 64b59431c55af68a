import type { LinkEngine } from "./link-engine.ts";
import type { LinkTables } from "./link-tables.ts";

/** A memory for each engine, made when it is first asked for: the tables of an engine never change. */
export function keptForEngine<Memory>(make: () => Memory): (engine: LinkEngine) => Memory {
  const known = new WeakMap<LinkTables, Memory>();
  return ({ tables }) => {
    let memory = known.get(tables);
    if (memory === undefined) known.set(tables, (memory = make()));
    return memory;
  };
}
