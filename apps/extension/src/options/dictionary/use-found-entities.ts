import type { Engine } from "@gazetteer/core";
import { useMemo } from "preact/hooks";
import { entitiesInText } from "./entities-in-text.ts";
import { alsoNamed, type EntityQuery, type ListedEntity, searchEntities } from "./entity-search.ts";

const NOBODY: ReadonlySet<string> = new Set();

/** Of all entities those that a query finds; `own`: ids of packs of the reader's own. */
export function useFoundEntities(
  all: readonly ListedEntity[],
  query: EntityQuery,
  { own, engine }: { readonly own: ReadonlySet<string>; readonly engine: Engine | undefined },
) {
  const called = useMemo(() => searchEntities(all, query, own), [all, query, own]);
  const standing = useMemo(() => {
    const ids = engine === undefined ? NOBODY : entitiesInText(engine, query.text);
    return alsoNamed(all, query, own, ids, called);
  }, [engine, all, query, own, called]);
  return {
    /** By what they are called. */
    called,
    /** Those that what was typed names in a text, in any form. */
    standing,
    /** Both. */
    found: standing.length === 0 ? called : [...called, ...standing],
  };
}
