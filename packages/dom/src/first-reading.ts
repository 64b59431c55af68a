import type { BlockIndex } from "./block-index.ts";
import { type ElementReader, isNeverRead } from "./element-facts.ts";
import { lineTexts } from "./line-texts.ts";
import { listTexts, type PageTexts } from "./list-texts.ts";
import { isConnected, isVisible, parentElementOf, queryAll } from "./natives.ts";
import type { Sight } from "./sight.ts";

/** What is known of a page before it is read: where its texts are, and which of them hold a name. */
export interface FirstReading extends PageTexts {
  readonly named: ReadonlySet<Text>;
  /** Custom elements that have no shadow root yet: see `takeHosts`. */
  readonly rootless: Set<Element>;
  /** What changed since. */
  readonly records: readonly MutationRecord[];
}

/**
 * The lines around `named`, each as a whole and once. Hidden texts come alone: where their line ends is
 * told by styles that the browser has not worked out.
 */
export function* linesAround(
  named: Iterable<Text>,
  index: BlockIndex,
  read: ElementReader,
  isShown: Sight,
): Generator<Text> {
  const done = new Set<Element>();
  for (const text of named) {
    const parent = isConnected(text) ? parentElementOf(text) : undefined;
    if (parent === undefined || isNeverRead(parent)) continue;
    const facts = isShown(parent) ? read(parent) : undefined;
    if (facts === undefined || facts.shut) {
      yield text;
      continue;
    }
    const { flow, block } = facts;
    if (flow === "skip" || done.has(block)) continue;
    done.add(block);
    for (const each of lineTexts(block, index, read)) if (each.data.trim() !== "") yield each;
  }
}

/**
 * How much text before each of `named` is not read, in UTF-16 units; without bound where a heading is
 * among it. It tells sections apart.
 */
export function unreadBefore(
  page: Document,
  { texts, named }: FirstReading,
): WeakMap<Text, number> {
  const headings = new Map<Text, Element>();
  for (const heading of queryAll(page, "h1,h2,h3,h4,h5,h6,[role=heading]")) {
    const [first] = listTexts(heading, 1);
    if (first) headings.set(first, heading);
  }
  const found = new WeakMap<Text, number>();
  let unread = 0;
  let passed: Element[] = [];
  for (const text of texts) {
    const heading = headings.get(text);
    if (named.has(text)) {
      // Most of the time one look settles it.
      found.set(text, passed.some(isVisible) ? Number.POSITIVE_INFINITY : unread);
      unread = 0;
      passed = [];
    } else if (heading) passed.push(heading);
    else unread += text.length;
  }
  return found;
}
