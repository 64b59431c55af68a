import { type Route, routeAddress } from "./route.ts";

/** Shows a pane, or one thing in it. `replace`: where "back" is not to return to what stands there now. */
export function goTo(route: Route, how: "open" | "replace" = "open"): void {
  if (how === "open") location.hash = routeAddress(route);
  else location.replace(routeAddress(route));
}
