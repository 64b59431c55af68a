import { describe, expect, test } from "vitest";
import { parseRoute, type Route, routeAddress } from "./route.ts";

describe("parseRoute", () => {
  test.each([
    { hash: "", route: { pane: "dictionary" } },
    { hash: "#/", route: { pane: "dictionary" } },
    { hash: "#/reading", route: { pane: "reading" } },
    { hash: "#/dictionary/kunashir", route: { pane: "dictionary", item: "kunashir" } },
    { hash: "#/sites/%E6%97%A5.example", route: { pane: "sites", item: "日.example" } },
    { hash: "#/dictionary/%E6", route: { pane: "dictionary" } }, // cannot be decoded
    { hash: "#/nowhere/else", route: { pane: "dictionary", item: "else" } },
  ])("reads $hash", ({ hash, route }) => expect(parseRoute(hash)).toEqual(route));
});

test.each<Route>([{ pane: "about" }, { pane: "dictionary", item: "日/本" }])(
  "an address leads back to where it was made",
  (route) => expect(parseRoute(routeAddress(route))).toEqual(route),
);
