/** The panes of the options page, in the order of the rail; each has an address of its own. */
export const PANES = [
  "dictionary",
  "try",
  "packs",
  "sites",
  "appearance",
  "reading",
  "backup",
  "about",
] as const;
export type Pane = (typeof PANES)[number];

/** Where the reader is: a pane and, in some panes, one thing in it. */
export interface Route {
  readonly pane: Pane;
  readonly item?: string;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Reads `#/dictionary/kunashir`; anything unknown is the dictionary. */
export function parseRoute(hash: string): Route {
  const [, first = "", second = ""] = hash.split("/");
  const pane = PANES.find((each) => each === first) ?? "dictionary";
  const item = second === "" ? undefined : decoded(second);
  return item === undefined ? { pane } : { pane, item };
}

/** The address of a route, for links. */
export function routeAddress({ pane, item }: Route): string {
  return item === undefined ? `#/${pane}` : `#/${pane}/${encodeURIComponent(item)}`;
}
