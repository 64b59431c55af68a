import type { LinkEngine } from "./link-engine.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** Words that join two names into one: "Shikotan and Habomai". */
const JOINED = /\s(?:and|и|та|й|y|et|und)\s|[和与與と및]/u;
/** How far a name may run on beyond another that it begins in. */
const MOST_BEYOND = 30;
const COMMAS: ReadonlySet<string> = new Set(",、，");

/**
 * Whether a longer name begins inside a name and ends after it: the words between belong to that, as in "visit to
 * Kunashiri" before "Island"; or the title that an office makes of it, as in 外交部长.
 */
export function runsInto(block: TaggedBlock, tagged: Tagged): boolean {
  const spaced = /\s/u.test(block.text.slice(tagged.start, tagged.end));
  if (tagged.inner || (!spaced && !tagged.names.organization)) return false;
  return block
    .within({ start: tagged.start + 1, end: Math.min(block.text.length, tagged.end + MOST_BEYOND) })
    .some(
      (each) =>
        each.start < tagged.end &&
        each.end > tagged.end &&
        (spaced ? each.names.entities : each.names.offices).length > 0 &&
        !each.loose,
    );
}

/**
 * Whether a name made of two is only the end of a longer list, so that each counts by itself: "Iturup, Kunashir,
 * Shikotan and Habomai".
 */
export function endsList(engine: LinkEngine, block: TaggedBlock, tagged: Tagged): boolean {
  if (tagged.inner) return false;
  const { text } = block;
  const comma = tagged.start - (COMMAS.has(text.charAt(tagged.start - 1)) ? 1 : 2);
  if (!COMMAS.has(text.charAt(comma)) || !/^\s?$/u.test(text.slice(comma + 1, tagged.start)))
    return false;
  if (!JOINED.test(text.slice(tagged.start, tagged.end))) return false;
  const kinds = new Set(tagged.names.entities.map((name) => engine.entityAt(name)?.kind));
  return (
    block.within(tagged).length > 2 &&
    block
      .endingAt(comma)
      .some(({ names }) => names.entities.some((name) => kinds.has(engine.entityAt(name)?.kind)))
  );
}
