import { type Engine, ImageError, openEngine } from "@gazetteer/core";
import { getImage } from "@gazetteer/store";
import { useCallback, useMemo } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { useLive } from "../use-live.ts";

function openSound(bytes: ArrayBuffer): Engine | undefined {
  try {
    return openEngine(bytes);
  } catch (error) {
    // The background throws a damaged image away and compiles anew.
    if (error instanceof ImageError) return undefined;
    throw error;
  }
}

/** The dictionary as the background compiled it last; absent until there is one. */
export function useEngine(): Engine | undefined {
  const { store } = useOptions();
  const live = useLive(useCallback(() => getImage(store), [store]));
  const bytes = live.state === "ready" ? live.value?.bytes : undefined;
  return useMemo(() => (bytes === undefined ? undefined : openSound(bytes)), [bytes]);
}
