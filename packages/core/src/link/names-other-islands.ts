import type { EntityId } from "../model/entity.ts";
import { FOUR } from "./four.ts";
import { grammarOf } from "./grammar/grammar-of.ts";
import { idsOf } from "./ids-of.ts";
import { isHandedOver } from "./is-handed-over.ts";
import { isPair } from "./is-pair.ts";
import { keptForEngine } from "./kept-for-engine.ts";
import { textBefore } from "./grammar/words.ts";
import type { LinkEngine } from "./link-engine.ts";
import { entityOf } from "./page.ts";
import type { DescriptionReading } from "./read-description.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** How far back a phrase looks for the islands that it takes up, in UTF-16 units: a paragraph. */
const TAKEN_UP_REACH = 600;
/** Two islands of one list stand no further apart, other names of them in brackets included. In UTF-16 units. */
const LIST_REACH = 70;
/** Of two pairs the one that is meant, by its size. */
const SMALLER = /small|klein|petit|peque|menor|minor|picc|мен[ьш]|小|작/iu;
/** What may stand between a head and an apposition: the mark that opens it, a place before that, nouns of islands after. */
const APPOSITION =
  /^[^,.;:()–—]{0,40}?\s?[,:(（：、–—-]\s?(?:(?:namely|the|isl\p{L}+|of|d[’']|l[ea]s|îles|di|остр\p{L}+)\s?)*$/iu;
/** What ends an apposition; where a verb follows, the islands begin another clause. */
const CLOSED = /^\s*(?:\p{P}|$)/u;
/** "These islands", «эти острова», これらの島: those named last, be they only some of the group. */
const THESE =
  /(?:(?<!\p{L})(?:th[eo]se|diese|es(?:t[ao]|as)s?|ces|quest|эт|ц[иі]|이)|これ|[这這])/iu;
/** The longest of them and a space, in UTF-16 units. */
const THESE_REACH = 6;
/** A mark alone between islands and a head that counts them. */
const MARK = /^[^\p{L}.;。]*[^\p{L}.;。\s][^\p{L}.;。]*$/u;

/** Islands that others are part of, or not: each one near a phrase is asked about. */
const knownGroups = keptForEngine(() => new Map<EntityId, boolean>());

function isIslandGroup(engine: LinkEngine, id: EntityId): boolean {
  const known = knownGroups(engine);
  let group = known.get(id);
  if (group === undefined) {
    const parts = entityOf(engine, id)?.related.map((part) => entityOf(engine, part)) ?? [];
    group = parts.some((part) => part?.kind === "island" && part.places.includes(id));
    known.set(id, group);
  }
  return group;
}

/**
 * Whether islands in apposition to a phrase that means a group, or those named last before it, are none of the group:
 * "two of the four islands, Etorofu and Kunashiri", «на двух островах — Итурупе и Кунашире. … Эти два острова».
 */
export function namesOtherIslands(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
  { start, traits }: DescriptionReading,
): boolean {
  const placesOf = (id: EntityId) => entityOf(engine, id)?.places ?? [];
  const isGroup = (id: EntityId) => isIslandGroup(engine, id);
  const groups = idsOf(engine, head.names.descriptions);
  if (!groups.every(isGroup)) return false;
  const isOf = (id: EntityId) =>
    groups.some((group) =>
      [id, ...placesOf(id)].some((each) => each === group || placesOf(each).includes(group)),
    );
  /** Single islands and those of the group; other groups only say where these lie. */
  const namedIn = (from: number, to: number) =>
    block.within({ start: from, end: to }).filter(({ names: { island } }) => {
      return island !== undefined && (isOf(island) || !isGroup(island));
    });
  const isOther = ({ names }: Tagged) => !isOf(names.island as EntityId);
  const { text } = block;
  const sentence = block.sentence(head);
  const handedOver = isHandedOver(block, head);

  const [first, ...more] = namedIn(head.end, sentence.end);
  const second = more.find(({ names }) => names.island !== first?.names.island);
  if (
    first !== undefined &&
    second !== undefined &&
    second.start - first.end < LIST_REACH &&
    isOther(first) &&
    isOther(second) &&
    APPOSITION.test(text.slice(head.end, first.start))
  )
    return !handedOver || CLOSED.test(text.slice(second.end));

  const noun = text.slice(start, head.end).toLowerCase();
  // "Les Kouriles, ces îles volcaniques": in apposition to another group.
  const isOfOthers = ({ names: { island } }: Tagged) =>
    island !== undefined && !groups.includes(island);
  if (text[start - 2] === "," && THESE.test(noun) && block.endingAt(start - 2).some(isOfOthers))
    return true;
  const isFour = FOUR.test(noun);
  const isSmaller = handedOver || SMALLER.test(noun);
  const isDefinite = traits.includes("definite") || grammarOf(block.language)?.articles === "none";
  const isTwo = noun.split(" ").some(isPair);
  /**
   * Whether two islands, or a part of the group that has a name of its own, are taken up: by "these", or by a plain noun
   * where they are handed over.
   */
  const takesUpPart = (named: readonly Tagged[]) => {
    const ids = named.flatMap(({ inner, names }) => (inner ? [] : (names.island ?? [])));
    const last = ids.at(-1) ?? "";
    const apart = new Set(ids.filter((id) => !groups.includes(id)));
    const gap = text.slice(named.at(-1)?.end, start);
    if (isFour || isTwo || FOUR.test(gap) || !apart.has(last)) return false;
    if (apart.size !== 2 && (apart.size !== 1 || !isGroup(last))) return false;
    // Russian and Ukrainian plurals are read without the word before them.
    if (THESE.test(textBefore(text, start, THESE_REACH) + noun)) return true;
    return handedOver && isDefinite && named.length > 1 && !gap.includes("\n");
  };
  /** Two islands may be any that were named; of "the islands" only a list says that it is meant. */
  const takesUp = ([last, before]: readonly Tagged[]) =>
    isDefinite &&
    (isTwo ||
      (head.names.definiteOnly &&
        !isFour &&
        last !== undefined &&
        before !== undefined &&
        last.start - before.end < LIST_REACH));
  for (let from = sentence.start; ; from = block.sentence({ start: from - 1, end: from }).start) {
    const named = namedIn(from, start);
    if (!named.every(isOther)) return takesUpPart(named);
    if (!isSmaller && new Set(named.map(({ names }) => names.island)).size > 1)
      return takesUp(named.toReversed()) || MARK.test(text.slice(named.at(-1)?.end, start));
    if (from <= Math.max(0, start - TAKEN_UP_REACH)) return false;
  }
}
