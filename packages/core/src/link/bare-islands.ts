import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isCapitalized, plainAfter, plainBefore } from "./grammar/words.ts";
import { SLAVIC_ADJECTIVE } from "./grammar/slavic-adjective.ts";
import { isPair } from "./is-pair.ts";
import type { LinkEngine } from "./link-engine.ts";
import { stateNames } from "./state-names.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** «острова», «острови»: Russian and Ukrainian have no article to show that those at hand are meant. */
const ISLANDS = /^остр[оі]в\p{Ll}{1,3}$/iu;
/** Numbers and words for how many, and Ukrainian adjectives: пять островов, цепь островов. */
const OTHERS_BEFORE = /(?:[сцз]ьк|н)і$|^\d|^(?:тр[её]|пят|неск|деся|ряд|мног|груп|цеп|гряд)/u;
/** «острова архипелага», «острова южной части». */
const OTHERS_AFTER = /^архип|^гр[уя]|(?:[ое]го|[оеії]й|[ыи]х)$/u;
/** Verbs and the like before the plural; after a noun the form is the singular's genitive: «север острова». */
const BEFORE_PLURAL =
  /(?:[аеиоуыя](?:ть|л[аио]?)|[еиуюя]т|[сз]ти)(?:ся)?$|^(?:на|за|про|что|но|а|тогда)$/u;

/** Whether a head is the plain plural of "island" in a language without articles. */
export function isBareIslands(block: TaggedBlock, { start, end }: Tagged): boolean {
  return ISLANDS.test(block.text.slice(start, end));
}

/** Whether the plain plural means other islands than those that the page is about, or one island. */
export function meansOtherIslands(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
  classes: WordClasses,
): boolean {
  const after = plainAfter(block.text, head.end);
  if (after !== undefined) {
    const known = block.startingAt(after.start);
    const isOther = isCapitalized(after.text)
      ? !known.some(({ names }) => names.person) && stateNames(engine, known).length === 0
      : OTHERS_AFTER.test(after.text);
    if (isOther) return true;
  }
  const before = plainBefore(block.text, head.start);
  if (before === undefined || classes.definite.has(before.lower)) return false;
  const word = before.lower;
  if (SLAVIC_ADJECTIVE.test(word) || OTHERS_BEFORE.test(word) || isPair(word)) return true;
  return (
    block.text[head.end - 1] === "а" &&
    !BEFORE_PLURAL.test(word) &&
    block.endingAt(before.end).every(({ names }) => names.samples.length === 0)
  );
}
