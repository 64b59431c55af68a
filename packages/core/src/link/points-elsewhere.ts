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

/**
 * Whether the nearest thing named before a plain definite head, of which the head's noun is part of the name, is none
 * of the entities that the head may mean: "the war" after "the Syrian civil war".
 */
export function pointsElsewhere(engine: LinkEngine, block: TaggedBlock, head: Tagged): boolean {
  const records = head.names.descriptions.map((name) => engine.nameAt(name));
  if (!records.every(({ text, lang }) => isDefiniteOnly(text, lang))) return false;
  const text = block.text.slice(head.start, head.end).toLowerCase();
  const noun = ` ${text.slice(text.lastIndexOf(" ") + 1)} `;
  const before = block.within({
    start: Math.max(0, head.start - ANTECEDENT_REACH),
    end: head.start,
  });
  for (let at = before.length - 1; at >= 0; at--) {
    const names = before[at]?.names.entities ?? [];
    if (!names.some((name) => wordsOfName(engine, name).includes(noun))) continue;
    const near = new Set(
      names
        .map((name) => engine.nameAt(name).id)
        .flatMap((id) => [id, ...(engine.tables.entities[id]?.related ?? [])]),
    );
    return !records.some(({ id }) => near.has(id));
  }
  return false;
}
