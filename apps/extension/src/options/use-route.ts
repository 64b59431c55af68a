import { useEffect, useState } from "preact/hooks";
import { parseRoute, type Route } from "./route.ts";

/** The route in the address bar, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const stop = new AbortController();
    const follow = () => setRoute(parseRoute(location.hash));
    window.addEventListener("hashchange", follow, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return route;
}
