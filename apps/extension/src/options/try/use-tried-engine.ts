import { buildDictionary, compileEngine, type Dictionary, openEngine } from "@gazetteer/core";
import { readDictionary } from "@gazetteer/store";
import { useCallback, useMemo } from "preact/hooks";
import { useEntityEdit } from "../dictionary/draft/use-entity-edit.ts";
import { useEngine } from "../dictionary/use-engine.ts";
import { useOptions } from "../options-context.ts";
import { useLive } from "../use-live.ts";
import { withEntity } from "./with-entity.ts";

const NO_DICTIONARY = buildDictionary([]);

/** The dictionary and its engine, with the edit of entity `item` in them where `isTried`. */
export function useTriedEngine(item: string | undefined, isTried: boolean) {
  const { store } = useOptions();
  const live = useLive(useCallback(() => readDictionary(store), [store]));
  const compiled = useEngine();
  const read = live.state === "ready" ? live.value : undefined;
  const stored = read?.dictionary.entries.get(item ?? "")?.entity;
  const edit = useEntityEdit(item ?? "", stored, read?.dictionary ?? NO_DICTIONARY);
  /** What the edit would be saved as; none, or none that is sound, is `undefined`. */
  const pending = edit.draft === undefined ? undefined : edit.entity;
  const tried = isTried ? pending : undefined;
  const dictionary: Dictionary | undefined = useMemo(
    () => (read && tried ? withEntity(read.dictionary, tried) : read?.dictionary),
    [read, tried],
  );
  const engine = useMemo(() => {
    if (read === undefined || dictionary === undefined) return undefined;
    // The background has compiled what is saved.
    if (tried === undefined && compiled?.revision === read.revision) return compiled;
    return openEngine(compileEngine(dictionary, { revision: read.revision }));
  }, [read, dictionary, tried, compiled]);
  return { live, pending, dictionary, engine };
}
