import type { Span } from "../model/span.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isCapitalized, plainAfter, plainBefore, type Word } from "./grammar/words.ts";
import { isTitleCase } from "./name-context.ts";
import type { TaggedBlock } from "./tagged-block.ts";

/** Whether head and neighbour both bear a capital, as in a name: "the Sino-Japanese War", "the War Department". */
export function isProperName(block: TaggedBlock, head: Span, classes: WordClasses): boolean {
  const text = block.textOf(head);
  const noun = text.slice(text.lastIndexOf(" ") + 1);
  if (classes.capitals !== "names" || !isCapitalized(noun) || text === text.toUpperCase())
    return false;
  const isPart = (word: Word | undefined): boolean => {
    if (word === undefined || !isCapitalized(word.text)) return false;
    const { lower } = word;
    return !classes.definite.has(lower) && !classes.outside.has(lower);
  };
  const after = plainAfter(block.text, head.end);
  const known = after !== undefined && block.startingAt(after.start).length > 0;
  const part = isPart(plainBefore(block.text, head.start)) || (!known && isPart(after));
  return part && !isTitleCase(block, head);
}
