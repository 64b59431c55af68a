import type { EntityId } from "../model/entity.ts";
import { circleOf } from "./circle-of.ts";
import { idsOf } from "./ids-of.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { NameSet } from "./name-set.ts";
import { entityOf } from "./page.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";
import { grammarOf } from "./grammar/grammar-of.ts";
import { plainAfter } from "./grammar/words.ts";

/** How far back a definite noun such as "the war" looks for what it takes up, in UTF-16 units: a few paragraphs. */
const ANTECEDENT_REACH = 1_500;
/** How far back a territorial question looks for an island that it may be about, in UTF-16 units: two sentences. */
const ISLAND_REACH = 300;
/** Nothing that matches is longer, in UTF-16 units. */
const LONGEST_NAME = 1_000;

/** An island that the dictionary does not know: "the island of Kyushu", "Cheju Island". */
const UNKNOWN_ISLAND = /\bisland of |\p{Ll} Island\b/u;

/** 同宣言, 该群岛, 이 조약, «эта декларация»: the one of its sort that is named before it. */
const SAID = /^(?:[同該该](?![国國])|[이그] |(?:эт[аоу]|ц[яюеь]|ці[йє])\p{Ll}* )/iu;

/** The same in any case, before a noun: «этой декларации». */
const SAID_AGAIN = /(?:эт[аоу]|ц[яюеь]|ці[йє])\p{Ll}* \p{Ll}+/giu;
/** So much of a noun is the same in every case, in UTF-16 units. */
const STEM = 5;

/** What a description may mean where it stands: of things that share one, those named last before it. */
export function thingsAtHand(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
): readonly number[] {
  const { text } = block;
  const { start, end, names } = head;
  const phrase = text.slice(start, end);
  const said = SAID.exec(phrase)?.[0];
  if (said === undefined) return islandsAtHand(engine, block, head);
  // 共同宣言, 合同省庁.
  if (/[共合]/.test(text[start - 1] ?? "")) return [];
  const ids = idsOf(engine, names.descriptions);
  // «Совместную декларацию … эта декларация»: what one thing alone is called by a phrase, too.
  const meantBy = ({ names: { samples, descriptions }, start: from, end: to }: Tagged) =>
    idsOf(engine, [
      ...samples.map(({ name }) => name),
      ...(descriptions.length === 1 && /\s/.test(text.slice(from, to)) ? descriptions : []),
    ]);
  const isMeant = (each: Tagged) =>
    meantBy(each).some((id) => ids.includes(id)) &&
    !SAID.test(text.slice(each.start - 1, each.start + 1));
  const last = lastBefore(block, start, ANTECEDENT_REACH, isMeant);
  // Another such thing, which the dictionary does not know, stands between; what is said again is none.
  const between = text
    .slice(last?.end ?? 0, start)
    .replaceAll(phrase, "")
    .replace(SAID_AGAIN, "");
  if (between.includes(phrase.slice(said.length, said.length + STEM))) return [];
  if (last === undefined) return names.descriptions;
  const meant = meantBy(last);
  return names.descriptions.filter((name) => meant.includes(engine.nameAt(name).id));
}

/** "The island of Kyushu", "l'île de Sakhaline": the noun goes on. */
const OF = /^(?:of|d[eaiou]l?|della)$/;

/** Islands that the dictionary may not know: "the Falkland Islands", "las islas Malvinas", «острова Спратли». */
const UNKNOWN_GROUP =
  /(?<=\b[Tt]he )\p{Lu}\p{Ll}+ Islands|(?<!\p{L})(?:[îÎ]les|[Ii](?:slas|sole|lhas)|[Оо]стров[аи]) \p{Lu}\p{Ll}+/gu;

/** Of the islands that share a plain noun, "the island", the one named last before it; none where the noun goes on. */
function islandsAtHand(
  engine: LinkEngine,
  block: TaggedBlock,
  { start, end, names }: Tagged,
): readonly number[] {
  const { text } = block;
  const isShared =
    names.described.length > 2 && names.described.every((entity) => entity?.kind === "island");
  if (!isShared) return names.descriptions;
  const next = plainAfter(text, end)?.text;
  if (OF.test(next ?? "") || (next !== undefined && !grammarOf(block.language)?.outside.has(next)))
    return [];
  const ids = idsOf(engine, names.descriptions);
  const isGroup = (id: EntityId) =>
    ids.some((each) => entityOf(engine, each)?.places.includes(id) === true);
  const last = lastBefore(
    block,
    start,
    ANTECEDENT_REACH,
    ({ names: { island } }) => island !== undefined && !isGroup(island),
  );
  if (last === undefined || UNKNOWN_ISLAND.test(text.slice(last.end, start))) return [];
  return names.descriptions.filter((name) => engine.nameAt(name).id === last.names.island);
}

/** The last match of a block that begins within reach of `position`, ends before it and is of a sort. */
function lastBefore(
  block: TaggedBlock,
  position: number,
  reach: number,
  isOfSort: (tagged: Tagged) => boolean,
): Tagged | undefined {
  for (let at = block.firstFrom(position) - 1; at >= 0; at--) {
    const each = block.tagged[at];
    if (each === undefined || each.start < position - reach) break;
    if (each.end <= position && !each.inner && isOfSort(each)) return each;
  }
  return undefined;
}

/**
 * Whether the nearest thing named before a plain definite head, of which the head's noun is part of the name, is none
 * of the entities that the head may mean: "the war" after "the Syrian civil war".
 */
export function pointsElsewhere(engine: LinkEngine, block: TaggedBlock, head: Tagged): boolean {
  if (!head.names.definiteOnly) return false;
  const text = block.textOf(head).toLowerCase();
  const noun = text.slice(text.lastIndexOf(" ") + 1);
  const before = lastBefore(block, head.start, ANTECEDENT_REACH + LONGEST_NAME, ({ names }) =>
    names.words.has(noun),
  );
  if (before === undefined || before.end < head.start - ANTECEDENT_REACH) return false;
  const meant = idsOf(engine, head.names.descriptions);
  return !before.names.samples.some(
    ({ id }) =>
      meant.includes(id) ||
      entityOf(engine, id)?.related.some((other) => meant.includes(other)) === true,
  );
}

/** A treaty by its last word alone, and what makes another thing of it: 条約第2条, 条約局. */
const TREATY = /^(?:[条條][約约]|조약)$/u;
const OF_TREATY = /^[第局機机]/u;
/** A treaty of peace that is in force: 平和条約第2条, 平和条約により; the other one is yet to be signed. */
const PEACE_IN_FORCE =
  /^(?:平和|和平)[条條][约約](?:第|[条條草規规]|の[規条]|によ|に基|.{1,2}[署調批]|で)/u;

/** 領土とする条約, 結んだ条約: a clause says which. */
const OF_CLAUSE = /[るた]/u;

/** Whether 条約 or 平和条約 alone is part of a longer word, or the treaty that the block named last before it is another. */
export function isOtherTreaty(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
  modified: boolean,
): boolean {
  const { text, tagged } = block;
  const noun = text.slice(head.start, head.end);
  const isPeace = PEACE_IN_FORCE.test(text.slice(head.start, head.end + 4));
  if (!isPeace && !TREATY.test(noun)) return false;
  const { length } = noun;
  const last = tagged.findLast(
    ({ start, end }) =>
      end <= head.start && start < end - length && text.startsWith(noun, end - length),
  );
  const means = (names: NameSet) => idsOf(engine, [...names.descriptions, ...names.entities]);
  const meant = means(head.names);
  return (
    modified ||
    (noun === text.slice(head.start, head.end) && OF_CLAUSE.test(text[head.start - 1] ?? "")) ||
    OF_TREATY.test(text.slice(head.end)) ||
    (last !== undefined && !means(last.names).some((id) => meant.includes(id)))
  );
}

/**
 * Whether the island named last before a phrase that may mean the subject of the pack lies elsewhere: 領土問題 after 竹島.
 */
export function followsOtherIsland(engine: LinkEngine, block: TaggedBlock, head: Tagged): boolean {
  if (!head.names.described.every((entity) => entity?.subject === true)) return false;
  const island = lastBefore(
    block,
    head.start,
    ISLAND_REACH,
    ({ names }) => names.island !== undefined,
  );
  const last = island?.names.island;
  const from = Math.max(island?.end ?? 0, head.start - ISLAND_REACH);
  const isKnown = (tagged: readonly Tagged[]) =>
    tagged.some(({ names }) => names.entityNames.length > 0);
  for (const { index, 0: group } of block.text.slice(from, head.start).matchAll(UNKNOWN_GROUP)) {
    const start = from + index;
    if (!isKnown(block.startingAt(start)) && !isKnown(block.endingAt(start + group.length)))
      return true;
  }
  if (island === undefined || last === undefined) return false;
  const meant = idsOf(engine, head.names.descriptions);
  const near = [last, ...(entityOf(engine, last)?.related ?? [])];
  return meant.every((id) => {
    const circle = circleOf(engine, id);
    const isForeign = (other: EntityId) =>
      !circle.has(other) && entityOf(engine, other)?.states.includes(other) === true;
    return near.some(isForeign) || !near.some((other) => circle.has(other));
  });
}
