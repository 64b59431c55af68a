import { isDefiniteOnly } from "./description-head.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** How far back a definite noun such as "the war" looks for what it takes up, in UTF-16 units: a few paragraphs. */
const ANTECEDENT_REACH = 1_500;
/** Nothing that matches is longer, in UTF-16 units. */
const LONGEST_NAME = 1_000;

/** The last match of a block that ends before `position`, within reach, and has the noun in one of its names. */
function bearerBefore(block: TaggedBlock, position: number, noun: string): Tagged | undefined {
  const { tagged } = block;
  let at = block.firstFrom(position) - 1;
  for (; at >= 0; at--) {
    const each = tagged[at];
    if (each === undefined || each.start < position - ANTECEDENT_REACH - LONGEST_NAME) break;
    if (each.end <= position && each.names.words.includes(noun)) return each;
  }
  return undefined;
}

/**
 * Whether the nearest thing named before a plain definite head, of which the head's noun is part of the name, is none
 * of the entities that the head may mean: "the war" after "the Syrian civil war".
 */
export function pointsElsewhere(engine: LinkEngine, block: TaggedBlock, head: Tagged): boolean {
  const records = head.names.descriptions.map((name) => engine.nameAt(name));
  if (!records.every(({ text, lang }) => isDefiniteOnly(text, lang))) return false;
  const text = block.text.slice(head.start, head.end).toLowerCase();
  const noun = ` ${text.slice(text.lastIndexOf(" ") + 1)} `;
  const before = bearerBefore(block, head.start, noun);
  if (before === undefined || before.end < head.start - ANTECEDENT_REACH) return false;
  const near = before.names.samples.flatMap(({ id }) => [
    id,
    ...(engine.tables.entities[id]?.related ?? []),
  ]);
  return !records.some(({ id }) => near.includes(id));
}
