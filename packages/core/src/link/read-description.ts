import type { Span } from "../model/span.ts";
import type { Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import {
  isCapitalized,
  isPlainGap,
  type Word,
  wordAfter,
  wordBefore,
  wordsAfter,
  wordsBefore,
} from "./grammar/words.ts";
import type { LinkEngine } from "./link-engine.ts";
import { isTitleCase } from "./name-context.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

export interface DescriptionReading extends Span {
  readonly traits: readonly Trait[];
  /** Names in its modifiers and complement. */
  readonly beside: readonly number[];
  /** Year among its modifiers: "the 1956 document". */
  readonly year: string | undefined;
}

/** Quotation marks and brackets that may stand inside a phrase: the “extremely sensitive” territorial issue. */
const JOINS_ADJECTIVES = /^[\s"'“”‘’[\]()]*$|^,\s+$/u;
const WEEKDAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]s)?$/i;
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const NUMBER =
  /^(?:\d+|two|three|five|six|seven|eight|nine|ten|zwei|drei|fünf|sechs|deux|trois|cinq|six|dos|tres|cinco|seis)$/;

/** Nouns that carry a head on before its complement: "peace treaty talks with Japan". */
const CONTINUES_HEAD =
  /^(?:talks|negotiations|issue|problem|question|process|matter|negotiation|discussions)$/;

/** A known name in a compound such as "Russia-held", or the adjective at its start. */
function namesInside(block: TaggedBlock, span: Span): Tagged[] {
  return block.within(span).filter((tagged) => tagged.names.entityNames.length > 0);
}

interface Left {
  readonly start: number;
  readonly traits: ReadonlySet<Trait>;
  readonly beside: readonly number[];
  readonly year: string | undefined;
}

function readLeft(engine: LinkEngine, block: TaggedBlock, head: Span, classes: WordClasses): Left {
  const traits = new Set<Trait>();
  const beside: number[] = [];
  let start = head.start;
  let unknown = 0;
  let year: string | undefined;
  for (const word of wordsBefore(block.text, head.start)) {
    if (!JOINS_ADJECTIVES.test(word.gap)) break;
    const lower = word.text.toLowerCase();
    if (classes.definite.has(lower)) {
      traits.add("definite");
      if (!(unknown > 0 && traits.has("modified"))) start = word.start;
      break;
    }
    if (classes.indefinite.has(lower)) {
      traits.add("indefinite");
      break;
    }
    if (classes.possessive.has(lower)) {
      traits.add("definite");
      break;
    }
    if (WEEKDAY_OR_MONTH.test(word.text) || YEAR.test(word.text)) {
      traits.add("dated");
      if (YEAR.test(word.text)) year = word.text;
      start = word.start;
      continue;
    }
    const inside = [...namesInside(block, word), ...namesOver(block.endingAt(word.end), word)];
    if (inside.length > 0) {
      beside.push(...inside.flatMap(({ names }) => names.entityNames));
      // A sea or a region only says where: "the disputed Pacific islands".
      if (!word.gap.includes(",") && inside.every((each) => isRegion(engine, each))) {
        start = word.start;
        continue;
      }
      if (classes.modifierPattern.test(lower)) traits.add("anchored");
      const noun = inside.find((each) => each.names.entities.length > 0);
      const possessor = /['’]s?$/u.test(word.text);
      if (noun !== undefined) {
        if (possessor) traits.add("definite");
        else if (noun.end < word.end && classes.modifierPattern.test(lower))
          continueAfterNoun(block, word, classes, traits);
        break;
      }
      // Words that the grammar does not know may be a verb: "Russians approved amendments".
      if (unknown > 0) break;
      start = word.start;
      continue;
    }
    if (classes.anchors.has(lower)) traits.add("anchored");
    const modifier = classes.modifiers.has(lower) || classes.modifierPattern.test(lower);
    if (modifier) {
      if (unknown === 0) start = word.start;
      continue;
    }
    if (classes.outside.has(lower) || word.gap.includes(",")) break;
    if (/\p{L}['’]s?$/u.test(word.text)) {
      traits.add(isCapitalized(word.text) ? "foreign" : "definite");
      break;
    }
    if (NUMBER.test(lower)) {
      traits.add("modified");
      continue;
    }
    if (isCapitalized(word.text)) {
      if (classes.capitals === "names") traits.add("foreign");
      break;
    }
    if (/(?:ly|ed|ing|s)$/u.test(lower) && unknown > 0) break;
    unknown += 1;
    traits.add("modified");
    if (unknown > 2) break;
  }
  return { start, traits, beside, year };
}

/** Before "Russia-held" the rest of the phrase may still tell whether it is definite. */
function continueAfterNoun(
  block: TaggedBlock,
  from: Word,
  classes: WordClasses,
  traits: Set<Trait>,
): void {
  for (const word of wordsBefore(block.text, from.start, 4)) {
    const lower = word.text.toLowerCase();
    if (classes.definite.has(lower)) traits.add("definite");
    if (!classes.modifiers.has(lower) && !classes.modifierPattern.test(lower)) return;
  }
}

/** What a head is tied to after it: "with China", "between Japan and Russia", "over the Spratly Islands". */
function readRight(
  block: TaggedBlock,
  head: Span,
  classes: WordClasses,
): { beside: number[]; foreign: boolean } {
  const beside: number[] = [];
  const words = wordsAfter(block.text, head.end, 9);
  let inside = false;
  let first = true;
  for (const word of words) {
    if (!/^[\s"“”]*$/u.test(word.gap)) break;
    const lower = word.text.toLowerCase();
    if (classes.complement.has(lower)) {
      inside = true;
      first = true;
      continue;
    }
    if (!inside) {
      if (!CONTINUES_HEAD.test(lower)) break;
      continue;
    }
    const known = [...namesInside(block, word), ...namesOver(block.startingAt(word.start), word)];
    if (known.length > 0) {
      beside.push(...known.flatMap(({ names }) => names.entityNames));
      first = false;
      continue;
    }
    if (classes.definite.has(lower) || classes.modifiers.has(lower) || lower === "and") continue;
    if (
      classes.capitals === "names" &&
      isCapitalized(word.text) &&
      !WEEKDAY_OR_MONTH.test(word.text) &&
      first
    )
      return { beside, foreign: true };
    if (classes.outside.has(lower)) break;
    first = false;
  }
  return { beside: [...new Set(beside)], foreign: false };
}

/** Of the names that begin or end with a word those that are longer than it. */
function namesOver(tagged: readonly Tagged[], word: Span): readonly Tagged[] {
  return tagged.filter(
    (each) => each.names.entityNames.length > 0 && (each.start < word.start || each.end > word.end),
  );
}

/** Whether a name is that of a part of the world that is no state and belongs to none. */
function isRegion(engine: LinkEngine, tagged: Tagged): boolean {
  return tagged.names.entityNames.every((name) => {
    const entity = engine.tables.entities[engine.nameAt(name).id];
    return (
      entity?.kind === "place" && entity.states.length === 0 && entity.governmentOf === undefined
    );
  });
}

/** Whether head and neighbour both bear a capital, as in a name: "the Sino-Japanese War", "the War Department". */
function isProperName(block: TaggedBlock, head: Span, classes: WordClasses): boolean {
  const text = block.text.slice(head.start, head.end);
  const noun = text.slice(text.lastIndexOf(" ") + 1);
  if (classes.capitals !== "names" || !isCapitalized(noun) || text === text.toUpperCase())
    return false;
  const isPart = (word: Word | undefined): boolean => {
    if (word === undefined || !isPlainGap(word.gap) || !isCapitalized(word.text)) return false;
    const lower = word.text.toLowerCase();
    return !classes.definite.has(lower) && !classes.outside.has(lower);
  };
  const after = wordAfter(block.text, head.end);
  const known = after !== undefined && block.startingAt(after.start).length > 0;
  const part = isPart(wordBefore(block.text, head.start)) || (!known && isPart(after));
  return part && !isTitleCase(block, head);
}

/** The noun phrase around a head, in a language with articles or without. */
export function readDescription(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Span,
  classes: WordClasses,
): DescriptionReading {
  const left = readLeft(engine, block, head, classes);
  const right = readRight(block, head, classes);
  const traits = new Set(left.traits);
  const last = wordBefore(block.text, head.end);
  if (isProperName(block, head, classes)) traits.add("foreign");
  if (right.foreign) traits.add("foreign");
  if (last !== undefined && classes.meetings.has(last.text.toLowerCase())) traits.add("meeting");
  const { start, end } = block.sentence(head);
  if (traits.has("indefinite") && classes.generic.test(block.text.slice(start, end)))
    traits.add("generic");
  return {
    start: left.start,
    end: head.end,
    traits: [...traits],
    beside: [...new Set([...left.beside, ...right.beside])],
    year: left.year,
  };
}
