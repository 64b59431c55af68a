import { isDefiniteOnly } from "./description-head.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkTables } from "./link-tables.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** How far back a definite noun such as "the war" looks for what it takes up, in UTF-16 units: a few paragraphs. */
const ANTECEDENT_REACH = 1_500;

/** Names in small letters between spaces, so that one of their words can be looked for; made once for an engine. */
const known = new WeakMap<LinkTables, Map<number, string>>();

function wordsOfName(engine: LinkEngine, name: number): string {
  const { tables } = engine;
  let names = known.get(tables);
  if (names === undefined) known.set(tables, (names = new Map()));
  let words = names.get(name);
  if (words === undefined) {
    words = ` ${engine.nameAt(name).text.toLowerCase().replaceAll("-", " ")} `;
    names.set(name, words);
  }
  return words;
}

/** Matches of a block with a noun in their names, by noun; a block is asked for the same few nouns. */
const bearers = new WeakMap<TaggedBlock, Map<string, Tagged[]>>();

function bearersOf(engine: LinkEngine, block: TaggedBlock, noun: string): readonly Tagged[] {
  let nouns = bearers.get(block);
  if (nouns === undefined) bearers.set(block, (nouns = new Map()));
  let found = nouns.get(noun);
  if (found === undefined) {
    found = block.tagged.filter(({ names }) =>
      names.entities.some((name) => wordsOfName(engine, name).includes(noun)),
    );
    nouns.set(noun, found);
  }
  return found;
}

/** The last of rising matches that ends at `position` or before. */
function lastBefore(tagged: readonly Tagged[], position: number): Tagged | undefined {
  let low = 0;
  let high = tagged.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tagged[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) {
    const each = tagged[at];
    if (each !== undefined && each.end <= position) return each;
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
  const before = lastBefore(bearersOf(engine, block, noun), head.start);
  if (before === undefined || before.end < head.start - ANTECEDENT_REACH) return false;
  const near = before.names.samples.flatMap(({ id }) => [
    id,
    ...(engine.tables.entities[id]?.related ?? []),
  ]);
  return !records.some(({ id }) => near.includes(id));
}
