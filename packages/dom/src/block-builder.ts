import { blockOf, type ElementFacts } from "./element-facts.ts";
import { LONGEST_TEXT } from "./list-texts.ts";
import type { Piece, TextBlock } from "./text-block.ts";

/** What lies between two texts of one block. */
export type Gap = "" | " " | "\n";

/**
 * White space other than single spaces, and characters that are not seen: soft hyphen, zero width
 * space, direction marks, word joiner, byte order mark. (Joiners stay: in Persian and in Indic
 * scripts they spell.)
 */
const UNEVEN = /[ \t\n\f\r]{2,}|[\t\n\f\r]|[\u00AD\u200B\u200E\u200F\u2060\uFEFF]+/g;
const SPACE = /^[ \t\n\f\r]/;
/** A letter of any script, near enough: Unicode properties take milliseconds to prepare in every page. */
const READABLE = /[A-Za-z\u00AA-\uFFFF]/;

/** Splits giant texts, so that no request and no slice of work grows with the page. UTF-16 units. */
const LONGEST_BLOCK = 10_000;

/** Puts the text of one block together from text nodes in order. */
export interface BlockBuilder {
  readonly facts: ElementFacts;
  append(node: Text, gap: Gap, facts: ElementFacts): void;
  readonly isFull: boolean;
  /** `undefined` when there is nothing to read in it. */
  finish(): TextBlock | undefined;
}

export function createBlockBuilder(facts: ElementFacts): BlockBuilder {
  const pieces: Piece[] = [];
  let text = "";
  let isAllLinked = true;
  /** Whether a space here would only repeat one, or stand at the very beginning. */
  let endsOpen = true;

  function add(node: Text, offset: number, length: number, part: string): void {
    pieces.push({ at: text.length, node, offset, length });
    text += part;
    endsOpen = part === "\n" || part.endsWith(" ");
  }

  function addEven(node: Text, from: number, to: number, data: string): void {
    const start = data[from] === " " && endsOpen ? from + 1 : from;
    if (start < to) add(node, start, to - start, data.slice(start, to));
  }

  return {
    facts,
    get isFull() {
      return text.length >= LONGEST_BLOCK;
    },
    append(node, gap, of) {
      if (!of.linked) isAllLinked = false;
      if (gap !== "" && !endsOpen) {
        text += gap;
        endsOpen = true;
      }
      const data = node.data.slice(0, LONGEST_TEXT);
      let from = 0;
      for (const run of data.matchAll(UNEVEN)) {
        addEven(node, from, run.index, data);
        // Stands for the first unit of the run, whichever white space that is.
        if (SPACE.test(run[0]) && !endsOpen) add(node, run.index, 1, " ");
        from = run.index + run[0].length;
      }
      addEven(node, from, data.length, data);
    },
    finish() {
      const isMenu = facts.furniture && isAllLinked;
      // A heading without words, as the time in a live blog, begins a section all the same.
      if (isMenu || !(READABLE.test(text) || (facts.role === "heading" && text))) return undefined;
      return {
        text: text.trimEnd(),
        element: blockOf(facts),
        lang: facts.lang,
        role: facts.role,
        // There is text, which came with them.
        pieces: pieces as [Piece, ...Piece[]],
      };
    },
  };
}
