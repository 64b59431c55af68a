import { wordAfter } from "./grammar/words.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** A man's surname in the genitive is a woman's in the nominative: Медведева, Путина. */
const SURNAME = /\p{L}+(?:[оеё]в|[иы]н)а$/u;
const FEMININE_VERB = /\p{L}(?:ла|лась)$/u;

/** Whether a surname at the start of a sentence is that of a woman, by the verb after it: «Медведева вышла на лёд». */
export function isOfWoman(block: TaggedBlock, name: Tagged): boolean {
  if (!name.names.person || block.text.charAt(name.end - 1) !== "а") return false;
  const surname = SURNAME.exec(block.textOf(name))?.[0];
  // «Захарова заявила»: a woman's own name, as the dictionary has it.
  if (surname === undefined || name.names.words.has(surname.toLowerCase())) return false;
  const verb = wordAfter(block.text, name.end);
  return verb?.gap === " " && FEMININE_VERB.test(verb.text) && block.opensSentence(name);
}
