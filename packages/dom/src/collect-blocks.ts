import { type BlockBuilder, createBlockBuilder, type Gap } from "./block-builder.ts";
import { type ElementReader, isNeverRead } from "./element-facts.ts";
import { nextOutside } from "./line-texts.ts";
import { INK } from "./list-texts.ts";
import {
  firstChildOf,
  isConnected,
  isElement,
  isText,
  localNameOf,
  parentElementOf,
} from "./natives.ts";
import { holds } from "./reader-natives.ts";
import { createSight, type Sight } from "./sight.ts";
import type { TextBlock } from "./text-block.ts";

/** Elements that fill a place on the line. A name does not run on across a picture. */
const REPLACED = new Set(["img", "picture", "video", "audio", "canvas", "iframe", "hr", "input"]);
/** Farther apart, two texts are not one line: stops the walk between them on odd pages. */
const LONGEST_GAP_NODES = 200;

/** What a reader sees between two texts of the same block; `apart` when they are two blocks. */
function gapBetween(last: Text, next: Text, block: Element, read: ElementReader): Gap | "apart" {
  let gap: Gap = "";
  let lineBreaks = 0;
  let at = nextOutside(last, block);
  // Inline blocks stand apart from what is before and behind them.
  if (spacedAround(last, read) !== spacedAround(next, read)) gap = " ";
  for (let steps = 0; at !== null && at !== next; steps++) {
    if (steps > LONGEST_GAP_NODES) return "apart";
    if (isElement(at)) {
      const tag = localNameOf(at);
      if (REPLACED.has(tag)) return "apart";
      if (tag === "br") {
        lineBreaks += 1;
        if (lineBreaks > 1) return "apart";
        gap = "\n";
      }
      const { flow } = read(at);
      if (flow === "block") return "apart";
      const isEntered = flow !== "skip" || holds(at, next);
      at = (isEntered ? firstChildOf(at) : null) ?? nextOutside(at, block);
      continue;
    }
    if (isText(at) && gap === "" && at.data !== "" && !INK.test(at.data)) gap = " ";
    at = nextOutside(at, block);
  }
  return at === next ? gap : "apart";
}

/** The outermost inline block around a text, for telling two of them apart. */
function spacedAround(node: Text, read: ElementReader): Element | undefined {
  let found: Element | undefined;
  for (let at = parentElementOf(node); at !== undefined; at = parentElementOf(at)) {
    const { flow } = read(at);
    if (flow === "spaced") found = at;
    if (flow === "block") break;
  }
  return found;
}

/**
 * Blocks of visible text made of `texts`, which are in document order and not blank. Elements
 * whose text is not shown are reported to `onHidden`: they may be shown later. A generator, so
 * that the caller may pause, after each text that ends no block too (`undefined`); texts that have
 * left the page meanwhile are left out.
 */
export function* collectBlocks(
  texts: Iterable<Text>,
  read: ElementReader,
  onHidden: (element: Element) => void = () => {},
  isShown: Sight = createSight(read),
): Generator<TextBlock | undefined> {
  const hidden = new Set<Element>();
  let builder: BlockBuilder | undefined;
  let last: Text | undefined;

  for (const node of texts) {
    yield;
    const parent = parentElementOf(node);
    if (parent === undefined || !isConnected(node) || isNeverRead(parent)) continue;
    const facts = isShown(parent) ? read(parent) : undefined;
    const hider = facts === undefined ? parent : facts.shut;
    if (hider && !hidden.has(hider)) {
      hidden.add(hider);
      onHidden(hider);
    }
    if (facts === undefined || facts.flow === "skip") continue;

    let gap: Gap | "apart" = "apart";
    if (builder && last && builder.facts.block === facts.block && !builder.isFull) {
      gap = gapBetween(last, node, facts.block, read);
    }
    if (builder === undefined || gap === "apart") {
      const done = builder?.finish();
      builder = createBlockBuilder(facts);
      builder.append(node, "", facts);
      if (done) yield done;
    } else {
      builder.append(node, gap, facts);
    }
    last = node;
  }
  const done = builder?.finish();
  if (done) yield done;
}
