import type { ElementReader } from "./element-facts.ts";
import { firstBehind } from "./first-behind.ts";
import { parentElementOf } from "./natives.ts";
import { elementAt, isFollowedBy, viewOf } from "./reader-natives.ts";

/** Farther back no line begins on a page that anybody reads. */
const LONGEST_LINE_NODES = 200;

/**
 * `texts`, given in document order, from the one at the top of the viewport on; those above follow
 * at the end. On a page that is not scrolled they stay as they are.
 */
export function fromViewportOn(
  texts: readonly Text[],
  page: Document,
  read: ElementReader,
): readonly Text[] {
  const view = viewOf(page);
  if (view === null || view.scrollY < view.innerHeight) return texts;
  const top = elementAt(page, view.innerWidth / 2, 1);
  if (top === null) return texts;
  const first = firstBehind(texts, (text) => isFollowedBy(text, top));
  const start = startOfLine(texts, first, read);
  return [...texts.slice(start), ...texts.slice(0, start)];
}

/** Goes back to where the block of the text at `at` begins. */
function startOfLine(texts: readonly Text[], at: number, read: ElementReader): number {
  const blockAt = (i: number) => {
    const text = texts[i];
    const parent = text && parentElementOf(text);
    return parent && read(parent).block;
  };
  let start = at;
  while (start > 0 && at - start < LONGEST_LINE_NODES && blockAt(start - 1) === blockAt(start)) {
    start -= 1;
  }
  return start;
}
