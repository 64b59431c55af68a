import { type BlockBuilder, createBlockBuilder, type Gap } from "./block-builder.ts";
import {
  blockOf,
  type ElementFacts,
  type ElementReader,
  flowOf,
  isNeverRead,
  words,
} from "./element-facts.ts";
import { INK } from "./list-texts.ts";
import {
  firstChildOf,
  isConnected,
  isElement,
  isText,
  localNameOf,
  parentElementOf,
  parentNodeOf,
} from "./natives.ts";
import { holds, nextSiblingOf, rootOf } from "./reader-natives.ts";
import { createSight } from "./sight.ts";
import type { TextBlock } from "./text-block.ts";

/** Elements that fill a place on the line. A name does not run on across a picture. */
const REPLACED = /* @__PURE__ */ words("img picture video audio canvas iframe hr input");

/** The next node after `node` in document order, without entering it. `null` at the end of `within`. */
function nextOutside(node: Node, within: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== within; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
  }
  return null;
}

/**
 * Blocks of visible text, from the lines that `touched` stand in, each line once and as a whole. Elements whose text is
 * not shown are reported to `onHidden`: they may be shown later. A generator, so that the caller may pause, after each
 * step that ends no block too (`undefined`); what has left the page meanwhile is left out.
 */
export function* collectBlocks(
  touched: Iterable<Text>,
  read: ElementReader,
  onHidden: (element: Element) => void,
): Generator<TextBlock | undefined> {
  const isShown = createSight(read);
  const hidden = new Set<Element>();
  const done = new Set<Node>();

  /** Of the element around a text; `undefined` where nothing is to be read. */
  function factsAround(text: Text): ElementFacts | undefined {
    const parent = isConnected(text) ? parentElementOf(text) : undefined;
    if (parent === undefined || isNeverRead(parent)) return undefined;
    // In a hidden tree no style is asked for: the browser has none ready there.
    const facts = isShown(parent) ? read(parent) : undefined;
    const hider = facts ? facts.shut : parent;
    if (hider && !hidden.has(hider)) {
      hidden.add(hider);
      onHidden(hider);
    }
    return facts && flowOf(facts) !== "skip" ? facts : undefined;
  }

  for (const text of touched) {
    yield;
    const facts = factsAround(text);
    if (facts === undefined) continue;
    // What stands directly in a shadow tree has its block outside.
    const root = rootOf(text);
    const block = blockOf(facts);
    const line = rootOf(block) === root ? block : root;
    if (done.has(line)) continue;
    done.add(line);
    yield* readLine(line, read, factsAround);
  }
}

/** Texts that stand in `line` directly or within inline elements, not in blocks of their own. */
function* readLine(
  line: Node,
  read: ElementReader,
  factsAround: (text: Text) => ElementFacts | undefined,
): Generator<TextBlock | undefined> {
  let builder: BlockBuilder | undefined;
  /** What a reader sees between the last text and the next. */
  let gap: Gap = "";
  let lineBreaks = 0;
  /** The last inline block, and that of the last text: inline blocks stand apart from what is before and behind them. */
  let spaced: Element | undefined;
  let spacedLast: Element | undefined;

  function* end(): Generator<TextBlock> {
    const block = builder?.finish();
    builder = undefined;
    lineBreaks = 0;
    if (block) yield block;
  }

  for (let node: Node | null = firstChildOf(line); node !== null; ) {
    let inner: Node | null = null;
    if (isText(node)) {
      yield;
      if (INK.test(node.data)) {
        const facts = factsAround(node);
        if (facts) {
          if (spaced && !holds(spaced, node)) spaced = undefined;
          if (spaced !== spacedLast) gap ||= " ";
          spacedLast = spaced;
          if (builder?.isFull) yield* end();
          builder ??= createBlockBuilder(facts);
          builder.append(node, gap, facts);
          gap = "";
          lineBreaks = 0;
        }
      } else if (node.data !== "") gap ||= " ";
    } else if (isElement(node)) {
      const tag = localNameOf(node);
      if (tag === "br") {
        lineBreaks += 1;
        gap = "\n";
      }
      const flow = flowOf(read(node));
      if (flow === "block" || lineBreaks > 1 || REPLACED.has(tag)) yield* end();
      else if (flow !== "skip") {
        inner = firstChildOf(node);
        if (flow === "spaced" && !(spaced && holds(spaced, node))) spaced = node;
      }
    }
    node = inner ?? nextOutside(node, line);
  }
  yield* end();
}
