import { useEffect, useReducer } from "preact/hooks";
import { useOptions } from "../../options-context.ts";

/** Ids of all drafts, followed as they come and go. */
export function useDraftIds(): readonly string[] {
  const { drafts } = useOptions();
  const [, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  useEffect(() => {
    const stop = new AbortController();
    drafts.observe(() => redraw(), stop.signal);
    return () => stop.abort();
  }, [drafts]);
  return drafts.list();
}
