import { overlaps } from "../model/span.ts";
import type { Candidate, Trait } from "./candidate.ts";
import { isDefiniteOnly } from "./description-head.ts";
import { grammarOf } from "./grammar/grammar-of.ts";
import { sentenceAround } from "./grammar/words.ts";
import type { LinkEngine } from "./link-engine.ts";
import { nameCandidate } from "./name-candidate.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { readDescription } from "./read-description.ts";
import { readEastAsianDescription } from "./read-east-asian.ts";
import { findRoleUnits } from "./role-units.ts";
import { entityNames, type Tagged, type TaggedBlock, tagBlock } from "./tagged-block.ts";
import { joinTitles } from "./join-titles.ts";

/** One name for each thing that the sentence of `tagged` names, itself left out. */
function namesAround(
  engine: LinkEngine,
  block: TaggedBlock,
  tagged: { start: number; end: number },
): number[] {
  const seen = new Map<string, number>();
  for (const each of block.within(sentenceAround(block.text, tagged))) {
    if (overlaps(each, tagged)) continue;
    for (const name of entityNames(each)) {
      const { id } = engine.nameAt(name);
      if (!seen.has(id)) seen.set(id, name);
    }
  }
  return [...seen.values()];
}

function describe(engine: LinkEngine, block: TaggedBlock, tagged: Tagged): Candidate {
  const classes = grammarOf(block.language);
  const reading =
    classes === undefined
      ? readEastAsianDescription(block, tagged)
      : readDescription(block, tagged, classes);
  const elsewhere = pointsElsewhere(engine, block, tagged);
  return {
    start: reading.start,
    end: reading.end,
    how: "description",
    names: tagged.descriptions,
    traits: elsewhere ? [...reading.traits, "elsewhere"] : reading.traits,
    beside: reading.beside,
    around: namesAround(engine, block, reading),
  };
}

/** How far back a definite noun such as "the war" looks for what it takes up, in UTF-16 units: a few paragraphs. */
const ANTECEDENT_REACH = 1_500;

/**
 * Whether the nearest thing named before a plain definite head, of which the head's noun is part of the name, is none
 * of the entities that the head may mean: "the war" after "the Syrian civil war".
 */
function pointsElsewhere(engine: LinkEngine, block: TaggedBlock, head: Tagged): boolean {
  const records = head.descriptions.map((name) => engine.nameAt(name));
  if (!records.every(({ text, lang }) => isDefiniteOnly(text, lang))) return false;
  const noun = block.text.slice(head.start, head.end).split(/\s/).at(-1)?.toLowerCase() ?? "";
  const before = block.within({
    start: Math.max(0, head.start - ANTECEDENT_REACH),
    end: head.start,
  });
  for (let at = before.length - 1; at >= 0; at--) {
    const named = (before[at]?.entities ?? []).map((name) => engine.nameAt(name));
    if (!named.some(({ text }) => text.toLowerCase().split(/[\s-]/).includes(noun))) continue;
    const near = new Set(
      named.flatMap(({ id }) => [id, ...(engine.tables.entities[id]?.related ?? [])]),
    );
    return !records.some(({ id }) => near.has(id));
  }
  return false;
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
  const candidates: Candidate[] = [];
  for (const { unit, traits } of titles.roles)
    candidates.push({
      start: unit.start,
      end: unit.end,
      how: "role",
      names: unit.offices,
      traits,
      beside: unit.states,
      around: namesAround(engine, block, unit.outer),
    });
  for (const tagged of block.tagged) {
    if (tagged.entities.length > 0)
      candidates.push(nameCandidate(engine, block, tagged, titles.of(tagged), classes));
    // A plural read as a possessive without its apostrophe ("territorial disputes") is no description of one thing.
    if (tagged.descriptions.length > 0 && !tagged.inner && !tagged.loose)
      candidates.push(describe(engine, block, tagged));
  }
  return markQuoted(
    text,
    candidates.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

function markQuoted(text: string, candidates: readonly Candidate[]): Candidate[] {
  const spans = quotedSpans(text);
  let at = 0;
  return candidates.map((candidate) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) at += 1;
    const span = spans[at];
    const quoted: readonly Trait[] =
      span !== undefined && span.start < candidate.start && candidate.end < span.end
        ? ["quoted"]
        : [];
    return quoted.length === 0
      ? candidate
      : { ...candidate, traits: [...candidate.traits, ...quoted] };
  });
}
