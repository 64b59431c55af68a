import { firstBehind } from "./first-behind.ts";
import { elementAt, isFollowedBy, viewOf } from "./reader-natives.ts";

/**
 * `texts`, given in document order, from the one at the top of the viewport on; those above follow
 * at the end. On a page that is not scrolled they stay as they are.
 */
export function fromViewportOn(texts: readonly Text[], page: Document): readonly Text[] {
  const view = viewOf(page);
  if (view === null || view.scrollY < view.innerHeight) return texts;
  const top = elementAt(page, view.innerWidth / 2, 1);
  if (top === null) return texts;
  const first = firstBehind(texts, (text) => isFollowedBy(text, top));
  return [...texts.slice(first), ...texts.slice(0, first)];
}
