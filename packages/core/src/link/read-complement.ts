import type { Span } from "../model/span.ts";
import type { Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isCapitalized, textBefore, wordAfter } from "./grammar/words.ts";
import { namesAt } from "./names-at.ts";
import type { TaggedBlock } from "./tagged-block.ts";
import { timeOf } from "./time-of.ts";

/** "The territories of other states": not those that are at hand. */
const OTHERS = /^(?:an)?others?$/;
/** Between two names that a head is tied to. */
const AND = /^(?:and|und|et?|[yиі])$/;
/** "Zwischen Armenien und Aserbaidschan", "mit Merkel", "gegen den Iran": names, where all nouns have capitals. */
const PAIRED = /^ und \p{Lu}/u;
const WITH_NAME = /(?:mit|gegen(?: de[nm])?) $/u;
/** "L'Iran": the article hides the capital. */
const ELIDED = /^[ld]['’]/;
/** Words that are read after a head: no complement at hand has more. */
const MOST_AFTER = 9;
/** Nouns that carry a head on before its complement: "peace treaty talks with Japan". */
const CONTINUES_HEAD =
  /^(?:talks|negotiations?|issue|problem|question|process|matter|discussions)$/;

/** What is known of a phrase so far, and grows. */
interface Tie {
  readonly traits: Set<Trait>;
  readonly beside: number[];
}

/** What a head is tied to after it: "with China", "claimed by Japan", "over the Spratly Islands". */
export function readComplement(
  block: TaggedBlock,
  head: Span,
  classes: WordClasses,
  { traits, beside }: Tie,
): void {
  let inside = false;
  let between = false;
  let first = true;
  let left = MOST_AFTER;
  for (
    let word = wordAfter(block.text, head.end);
    word !== undefined && left > 0;
    word = wordAfter(block.text, word.end), left--
  ) {
    if (word.gap !== " " && !/^[\s"“”]*$/u.test(word.gap)) break;
    const { lower } = word;
    if (classes.complement.has(lower)) {
      between = lower === "zwischen";
      inside = true;
      first = true;
      continue;
    }
    if (!inside) {
      const isAdjective =
        classes.narrows.test(`${block.textOf(head)} ${lower}`) && !classes.outside.has(lower);
      const known = isAdjective ? namesAt(block, word, block.startingAt(word.start)) : [];
      beside.push(...known.flatMap(({ names }) => names.entityNames));
      if (classes.anchors.has(lower)) traits.add("anchored");
      else if (isAdjective) {
        // «الجزر اليونانية»: of what the dictionary does not know.
        if (known.length === 0 && !classes.modifiers.has(lower)) traits.add("foreign");
      } else if (!CONTINUES_HEAD.test(lower)) break;
      continue;
    }
    const known = namesAt(block, word, block.startingAt(word.start));
    if (known.length > 0) {
      beside.push(...known.flatMap(({ names }) => names.entityNames));
      first = false;
      continue;
    }
    if (classes.definite.has(lower) || classes.modifiers.has(lower) || AND.test(lower)) continue;
    const isName =
      (classes.capitals === "names" ||
        WITH_NAME.test(textBefore(block.text, word.start, 10)) ||
        (between && PAIRED.test(block.text.slice(word.end)))) &&
      isCapitalized(word.text.replace(ELIDED, "")) &&
      timeOf(word.text) === undefined;
    if (first && (isName || OTHERS.test(lower))) {
      traits.add("foreign");
      break;
    }
    if (classes.outside.has(lower)) break;
    first = false;
  }
}
