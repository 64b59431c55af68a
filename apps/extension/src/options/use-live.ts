import { liveQuery } from "dexie";
import { useEffect, useState } from "preact/hooks";

/** What a query of the database has brought so far. */
export type Live<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly reason: string };

function failed(error: unknown): Live<never> {
  return { state: "failed", reason: error instanceof Error ? error.message : String(error) };
}

/** Reading the largest dictionary takes less; on a busy machine a page has waited for ever, with the database at rest. */
const SILENCE_MS = 5_000;

/**
 * The result of a query, read again whenever any tab or the background writes what it read.
 * Another `query` is asked anew, so it must be the same function from one drawing to the next
 * (`useCallback`); until the answer is there, the old one stays.
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: "loading" });
  useEffect(() => {
    // A database that does not open at all is told by nobody else: Dexie takes it for one that is closing.
    const ask = () =>
      query().catch((error: unknown) => {
        setLive((before) => (before.state === "loading" ? failed(error) : before));
        throw error;
      });
    const follow = () =>
      liveQuery(ask).subscribe({
        next(value) {
          clearTimeout(silence);
          setLive({ state: "ready", value });
        },
        error: (error: unknown) => setLive(failed(error)),
      });
    const subscriptions = [follow()];
    // The first goes on: what is only slow is not begun anew.
    const silence = setTimeout(() => subscriptions.push(follow()), SILENCE_MS);
    return () => {
      clearTimeout(silence);
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [query]);
  return live;
}
