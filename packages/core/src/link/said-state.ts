import type { LinkEngine } from "./link-engine.ts";
import { stateNames } from "./state-names.ts";
import type { TaggedBlock } from "./tagged-block.ts";
import { textBefore } from "./grammar/words.ts";

/** "The said state", before an office or as the first word of one: 同国, 該国, 该国. */
const SAID_STATE = /[同該该][国國][の的]?$/u;
/** As Japanese writes the states that the dictionary does not know. */
const UNKNOWN = /[ァ-ヺー]{3}/u;

/**
 * Names of the state named last before 同国, which ends at `position`; none where that may be an unknown one, and
 * `undefined` where nothing of the sort stands there.
 */
export function saidState(
  engine: LinkEngine,
  block: TaggedBlock,
  position: number,
): readonly number[] | undefined {
  if (!SAID_STATE.test(textBefore(block.text, position, 3))) return undefined;
  let from = position;
  for (const tagged of block.tagged.slice(0, block.firstFrom(position - 2)).reverse()) {
    if (UNKNOWN.test(block.text.slice(tagged.end, from))) break;
    const states = stateNames(engine, [tagged]);
    if (states.length > 0) return states;
    from = Math.min(from, tagged.start);
  }
  return [];
}
