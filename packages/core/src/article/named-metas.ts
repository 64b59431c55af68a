import type { PageFacts } from "./page-facts.ts";

/** What the meta elements of a page say, by the first of their names, in small letters; of two the first. */
export function namedMetas(metas: PageFacts["metas"]): Map<string, string> {
  const named = new Map<string, string>();
  for (const [property, name, itemprop, httpEquiv, content] of metas) {
    const key = (property || name || itemprop || httpEquiv || "").toLowerCase();
    if (content && !named.has(key)) named.set(key, content);
  }
  return named;
}
