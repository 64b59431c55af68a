import { liveQuery } from "dexie";
import { useEffect, useState } from "preact/hooks";

/** What a query of the database has brought so far. */
export type Live<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly reason: string };

/**
 * The result of a query, read again whenever any tab or the background writes what it read.
 * Another `query` is asked anew, so it must be the same function from one drawing to the next
 * (`useCallback`); until the answer is there, the old one stays.
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: "loading" });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: "ready", value }),
      error: (error: unknown) =>
        setLive({
          state: "failed",
          reason: error instanceof Error ? error.message : String(error),
        }),
    });
    return () => subscription.unsubscribe();
  }, [query]);
  return live;
}
