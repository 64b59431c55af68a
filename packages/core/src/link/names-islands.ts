import { FOUR } from "./four.ts";
import { grammarOf } from "./grammar/grammar-of.ts";
import { isCapitalized, wordAfter } from "./grammar/words.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { DescriptionReading } from "./read-description.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

const COUNTED = /^[0-9０-９二两兩三四数네두]/u;

function isIsland(engine: LinkEngine, tagged: readonly Tagged[]): boolean {
  return tagged.some(({ names }) =>
    names.entities.some((name) => engine.entityAt(name)?.kind === "island"),
  );
}

/**
 * Whether a plain noun only introduces the names of islands, or counts those named right before it: "the islands of
 * Iturup and Kunashir", "the Shikotan and Habomai islands", "les îles Senkaku", 国后、择捉两岛.
 */
export function namesIslands(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
  reading: DescriptionReading,
): boolean {
  if (!head.names.described.some((entity) => entity?.kind === "island")) return false;
  const classes = grammarOf(block.language);
  if (classes === undefined)
    return (
      COUNTED.test(block.text.slice(head.start, head.start + 1)) &&
      isIsland(engine, block.endingAt(head.start))
    );
  const noun = block.text.slice(head.start, head.end);
  if (!noun.includes(" ") && isIsland(engine, block.endingAt(head.start - 1))) return true;
  const anchored = reading.traits.includes("anchored");
  if (classes.articles === "needed" && (!head.names.definiteOnly || anchored)) return false;
  if (FOUR.test(block.text.slice(reading.start, head.end))) return false;
  const of = classes.ofName.exec(block.text.slice(head.end, head.end + 12))?.[0];
  if (of !== undefined && isIsland(engine, block.startingAt(head.end + of.length))) return true;
  const next = wordAfter(block.text, head.end);
  return (
    classes.stateAdjective === "after" &&
    next?.gap === " " &&
    isCapitalized(next.text) &&
    next.text !== next.text.toUpperCase()
  );
}
