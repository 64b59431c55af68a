import type { EntityId } from "../model/entity.ts";
import { daySpan } from "../model/partial-date.ts";
import type { Span } from "../model/span.ts";
import { isBareIslands, meansOtherIslands } from "./bare-islands.ts";
import { type Candidate, hasTrait, type Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { textBefore } from "./grammar/words.ts";
import { grammarOf } from "./grammar/grammar-of.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { entityOf } from "./page.ts";
import { nameCandidate } from "./name-candidate.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { isOfYear } from "./is-of-year.ts";
import { FOUR } from "./four.ts";
import { endsList, runsInto } from "./ends-list.ts";
import { namesakesOf } from "./namesakes-of.ts";
import { namesIslands } from "./names-islands.ts";
import { namesOtherIslands } from "./names-other-islands.ts";
import {
  followsOtherIsland,
  thingsAtHand,
  isOtherTreaty,
  pointsElsewhere,
} from "./points-elsewhere.ts";
import { type DescriptionReading, readDescription } from "./read-description.ts";
import { MEETING, readEastAsianDescription } from "./read-east-asian.ts";
import { findRoleUnits } from "./role-units.ts";
import { isOfAnotherTime, roleYear } from "./role-year.ts";
import { tagBlock } from "./tag-block.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";
import { joinTitles } from "./join-titles.ts";

/** A candidate whose quotation marks are still to be looked for. */
type Draft = Candidate & { traits: readonly Trait[]; year?: number | undefined };

/** «В Сан-Франциско был подписан мирный договор», not «не был подписан». */
const WAS_CONCLUDED = /(?<!н[еі] )б(?:ыл|ув) (?:заключ|подпис|уклад|підпис)\p{L}+ $/iu;

/** Whether an agreement that has no date, for nobody has signed it yet, is said to be signed. */
function isConcluded(block: TaggedBlock, head: Tagged, classes: WordClasses | undefined): boolean {
  const { text } = block;
  return (
    head.names.described.every((entity) => entity?.kind === "agreement" && !entity.date) &&
    (classes?.concluded.test(text.slice(head.end, head.end + 80)) === true ||
      WAS_CONCLUDED.test(textBefore(text, head.start, 24)))
  );
}

/** "The declaration of 1998", «декларация 1998 года»: the year that follows a noun of agreements. */
const YEAR_AFTER = /^ (?:\p{L}+ )?(1[6-9]\d\d|20\d\d)(?!\d)/u;
/** The year after a noun as part of its name, not that of a plan: "of 1951", «1951 года», "von 1951". */
const OF_YEAR = /^ (?:(?:of|from|del?|du|von|aus|لعام) )?\d{4}/;

/**
 * Whether a phrase with a year or month means none of the things whose day is known: "the 2016 presidential election". The
 * peace treaty of 1951 is no treaty that is yet to be signed.
 */
function isOfOtherTime(block: TaggedBlock, head: Tagged, when: string | undefined): boolean {
  if (when === undefined) return false;
  // A month without a year is compared from the fifth character on: `-05`.
  const from = when.startsWith("-") ? 4 : 0;
  const to = from + when.length;
  const after = block.text.slice(head.end, head.end + 40);
  const isNamed = from === 0 && (OF_YEAR.test(after) || !YEAR_AFTER.test(after));
  return head.names.described.every((entity) => {
    const span = daySpan(entity?.date ?? "");
    return span === undefined
      ? entity?.kind === "agreement" && isNamed
      : span.first.slice(from, to) > when || span.last.slice(from, to) < when;
  });
}

const yearAfter = (block: TaggedBlock, head: Tagged): string | undefined =>
  head.names.described.every((entity) => entity?.kind === "agreement") &&
  !/\d/.test(block.textOf(head))
    ? YEAR_AFTER.exec(block.text.slice(head.end, head.end + 40))?.[1]
    : undefined;

const YEARS = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/gu;

/** The one year that a sentence names. */
function loneYear(block: TaggedBlock, span: Span): number | undefined {
  const [year, ...more] = new Set(block.textOf(block.sentence(span)).match(YEARS));
  return more.length > 0 || year === undefined ? undefined : Number(year);
}

/** The year said beside a phrase, where something that it may mean is of that year: "in 1956 both signed a declaration". */
function yearOf(
  block: TaggedBlock,
  may: readonly (LinkEntity | undefined)[],
  reading: Span,
  classes: WordClasses | undefined,
): number | undefined {
  if (!may.some((entity) => entity?.date)) return undefined;
  const said = roleYear(block, reading, classes);
  const year = said?.bond === "sure" ? said.year : loneYear(block, reading);
  return may.some((entity) => isOfYear(entity, year)) ? year : undefined;
}

const bareReading = ({ start, end }: Tagged): DescriptionReading => ({
  start,
  end,
  traits: ["definite"],
  beside: [],
});

function describe(engine: LinkEngine, block: TaggedBlock, tagged: Tagged): Draft {
  const classes = grammarOf(block.language);
  const bare = classes !== undefined && isBareIslands(block, tagged);
  const reading =
    classes === undefined
      ? readEastAsianDescription(engine, block, tagged)
      : bare
        ? bareReading(tagged)
        : readDescription(engine, block, tagged, classes);
  const names = thingsAtHand(engine, block, tagged);
  const elsewhere =
    names.length === 0 ||
    (bare && meansOtherIslands(engine, block, tagged, classes)) ||
    pointsElsewhere(engine, block, tagged) ||
    (classes === undefined &&
      isOtherTreaty(engine, block, tagged, hasTrait(reading, "modified"))) ||
    (reading.beside.length === 0 && followsOtherIsland(engine, block, tagged)) ||
    isOfOtherTime(block, tagged, reading.when ?? yearAfter(block, tagged)) ||
    ((classes?.articles === "none" || hasTrait(reading, "definite")) &&
      isConcluded(block, tagged, classes)) ||
    namesIslands(engine, block, tagged, reading) ||
    namesOtherIslands(engine, block, tagged, reading);
  return {
    start: reading.start,
    end: reading.end,
    how: "description",
    names: names.length === 0 ? tagged.names.descriptions : names,
    traits: elsewhere ? [...reading.traits, "elsewhere"] : reading.traits,
    beside: reading.beside,
    around: block.namesAround(reading),
    year: yearOf(block, tagged.names.described, reading, classes),
  };
}

/**
 * Everything in one block of text that may be a mention, sorted by start, longer first; candidates may overlap.
 * Reads nothing but the block, so blocks can be read in any order.
 */
export function findCandidates(
  engine: LinkEngine,
  text: string,
  { lang }: { readonly lang?: string | undefined } = {},
): Candidate[] {
  const block = tagBlock(engine, text, lang);
  if (block.tagged.length === 0) return [];
  const classes = grammarOf(block.language);
  const titles = joinTitles(engine, block, findRoleUnits(engine, block, classes), classes);
  const candidates: Draft[] = [];
  const described = new Map<EntityId, Draft>();
  for (const { unit, traits } of titles.roles) {
    const said = roleYear(block, unit.outer, classes);
    const isThen = said === undefined && isOfAnotherTime(block, unit.outer, classes);
    candidates.push({
      start: unit.start,
      end: unit.end,
      how: "role",
      names: unit.offices,
      traits:
        said?.bond === "sure" ? [...traits, "dated"] : isThen ? [...traits, "former"] : traits,
      beside: unit.states,
      around: block.namesAround(unit.outer),
      year: said?.year,
    });
  }
  for (const tagged of block.tagged) {
    for (const { id } of tagged.names.samples) described.delete(id);
    if (
      tagged.names.entities.length > 0 &&
      !endsList(engine, block, tagged) &&
      !runsInto(block, tagged)
    ) {
      const name: Draft = nameCandidate(block, tagged, titles.of(tagged), classes);
      const may = tagged.names.samples.map(({ id }) => entityOf(engine, id));
      // 1998年11月、モスクワでの日露首脳会談: not that of 2018.
      if (classes === undefined && MEETING.test(block.textOf(tagged)))
        name.year ??= roleYear(block, tagged, classes)?.year;
      // «Московская декларация», of 1956 or of 1998; "the Ukraine crisis", from 2014 or from 2022.
      if (may.length > 1) name.year ??= yearOf(block, may, tagged, classes);
      candidates.push(name);
    }
    // A plural read as a possessive without its apostrophe ("territorial disputes") is no description of one thing.
    if (tagged.names.descriptions.length > 0 && !tagged.inner && !tagged.loose) {
      const draft = describe(engine, block, tagged);
      const { names, beside, traits } = draft;
      const id = engine.nameAt(names[0] as number).id;
      const before = described.get(id);
      described.set(id, draft);
      // "Talks on a peace treaty with Armenia … The peace treaty": what somebody else has is taken up again, in the same
      // paragraph. The disputed four are known by their number.
      if (
        before?.traits.includes("foreign") &&
        beside.length === 0 &&
        traits.includes("definite") &&
        !traits.includes("anchored") &&
        !text.slice(before.end, draft.start).includes("\n") &&
        !FOUR.test(` ${text.slice(draft.start, draft.end)}`) &&
        // Without articles whoever is named between may have another: 연합국과 평화조약을 맺었지만 러시아와는 아직 평화조약이 없다.
        (classes !== undefined ||
          block.within({ start: before.end, end: draft.start }).length === 0)
      )
        draft.traits = [...traits, "foreign"];
      candidates.push(draft);
    }
  }
  candidates.push(...namesakesOf(block));
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  markQuoted(text, candidates);
  return candidates;
}

/** Notes which of the candidates, sorted by start, stand in quotation marks. */
function markQuoted(text: string, candidates: readonly Draft[]): void {
  const spans = quotedSpans(text);
  let at = 0;
  for (const candidate of candidates) {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) at += 1;
    const span = spans[at];
    if (span !== undefined && span.start < candidate.start && candidate.end < span.end)
      candidate.traits = [...candidate.traits, "quoted"];
  }
}
