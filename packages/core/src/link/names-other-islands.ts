import type { EntityId } from "../model/entity.ts";
import { FOUR } from "./four.ts";
import { grammarOf } from "./grammar/grammar-of.ts";
import { idsOf } from "./ids-of.ts";
import type { LinkEngine } from "./link-engine.ts";
import { entityOf } from "./page.ts";
import type { DescriptionReading } from "./read-description.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** How far back a phrase looks for the islands that it takes up, in UTF-16 units: a paragraph. */
const TAKEN_UP_REACH = 600;
/** Two may be the two that were named last. */
const TWO = /(?:^|\s)(?:two|zwei|beiden|deux|dos|due|dois|duas|дв[аоі]\p{L}*|2)\s|^[2２二两兩두]/iu;
/** Of two pairs the one that is meant, by its size. */
const SMALLER = /small|klein|petit|peque|menor|minor|piccol|меньш|менш|小|작은/iu;
/** Handing over, or the declaration that promised it: the two of 1956, whichever are named before. */
const HANDING_OVER =
  /1956|hand(?:s|ed|ing)? |handover|return|transfer|g[ai]v[ei]|ced[ei]|promis|переда|отда|верн|возвр|уступ|обеща|відда|поступ|обіця|abtret|zurück|über[gl]|r[eé]tro|restit|rend|devol|entreg|conseg|返|[引移]き?[渡交]|[归歸交讓让]|[넘돌]|반환|인도/iu;
/** What opens an apposition after a head: a phrase of place before the mark, nouns of islands after it. */
const APPOSITION =
  /^(?: (?:in|of|auf|aus|der|en|de|dans|в|на|у|з|из) [^,.;:()–—]{3,40}?)?\s?(?:[,:(（：、–—]|-\s)\s?(?:(?:namely|the|islands?|of|nämlich|d[’']|l[ea]s|îles|islas|isole|di|остров[аи]|а именно)\s?)*$/iu;
/** The same where the head comes after those that it counts. */
const COUNTS = /^\)?\s?(?:islands|諸島|岛|島)?\s?[,:(（：、–—-]+\s?$/u;
/** Between the islands of a list: another name in brackets, marks, a short word that joins. */
const JOINS = /^(?:[^().;。]{0,15}[)）])?[^\p{L}.;。]*(?:\p{L}{1,3}[^\p{L}.;。]*)?$/u;
const CLOSED = /^\s*(?:\p{P}|$)/u;

/** Whether an island is a group, or lies in it or in a part of it. */
const isOf = (engine: LinkEngine, island: EntityId, group: EntityId, depth = 2): boolean =>
  island === group ||
  (depth > 0 &&
    entityOf(engine, island)?.places.some((place) => isOf(engine, place, group, depth - 1)) ===
      true);

const isGroup = (engine: LinkEngine, id: EntityId): boolean =>
  entityOf(engine, id)?.related.some(
    (part) => entityOf(engine, part)?.kind === "island" && isOf(engine, part, id, 1),
  ) === true;

/**
 * Whether the islands in apposition to a phrase that means a group, or those named last before it, are none of the
 * group: "two of the four islands, Etorofu and Kunashiri", «на двух островах — Итурупе и Кунашире. … Эти два острова».
 */
export function namesOtherIslands(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
  { start, traits }: DescriptionReading,
): boolean {
  const meant = idsOf(engine, head.names.descriptions);
  if (!meant.every((id) => isGroup(engine, id))) return false;
  const { text } = block;
  const sentence = block.sentence(head);
  const isInside = (id: EntityId) => meant.some((group) => isOf(engine, id, group));
  /** Islands of the group and single ones; other groups only say where these lie. */
  const namedIn = (from: number, to: number) =>
    block.within({ start: from, end: to }).flatMap((tagged) => {
      const { island } = tagged.names;
      return island !== undefined && (isInside(island) || !isGroup(engine, island))
        ? [{ ...tagged, island }]
        : [];
    });
  type Named = ReturnType<typeof namedIn>;
  const areOthers = (list: Named) =>
    new Set(list.map(({ island }) => island)).size > 1 &&
    !list.some(({ island }) => isInside(island));
  const isHandedOver = HANDING_OVER.test(text.slice(sentence.start, sentence.end));
  const noun = text.slice(start, head.end);

  const after = namedIn(head.end, sentence.end);
  const stop = after.findIndex(
    (each, at) => at > 0 && !JOINS.test(text.slice(after[at - 1]?.end, each.start)),
  );
  const list = stop < 0 ? after : after.slice(0, stop);
  if (areOthers(list) && APPOSITION.test(text.slice(head.end, list[0]?.start)))
    return !isHandedOver || CLOSED.test(text.slice(list.at(-1)?.end));
  if (isHandedOver || SMALLER.test(noun)) return false;

  const before = namedIn(sentence.start, start);
  const from = before.findLastIndex(
    (each, at) => at > 0 && !JOINS.test(text.slice(before[at - 1]?.end, each.start)),
  );
  if (
    areOthers(before.slice(Math.max(0, from))) &&
    COUNTS.test(text.slice(before.at(-1)?.end, start))
  )
    return true;

  const isDefinite = traits.includes("definite") || grammarOf(block.language)?.articles === "none";
  if (!isDefinite || !(TWO.test(noun) || (head.names.definiteOnly && !FOUR.test(noun))))
    return false;
  for (
    let reached = sentence.start;
    ;
    reached = block.sentence({ start: reached - 1, end: reached - 1 }).start
  ) {
    const found = namedIn(reached, start);
    if (found.some(({ island }) => isInside(island))) return false;
    if (areOthers(found)) return true;
    if (reached <= Math.max(0, start - TAKEN_UP_REACH)) return false;
  }
}
