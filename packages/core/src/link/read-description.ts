import type { Span } from "../model/span.ts";
import type { Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isCapitalized, type Word, wordBefore } from "./grammar/words.ts";
import { SLAVIC_ADJECTIVE } from "./grammar/slavic-adjective.ts";
import { isPair } from "./is-pair.ts";
import { isModifier } from "./grammar/is-modifier.ts";
import { FOUR } from "./four.ts";
import { isHandedOver } from "./is-handed-over.ts";
import { isProperName } from "./is-proper-name.ts";
import { isRegion } from "./is-region.ts";
import { namesAt } from "./names-at.ts";
import { readBody } from "./read-body.ts";
import { readComplement } from "./read-complement.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";
import { timeOf } from "./time-of.ts";

export interface DescriptionReading extends Span {
  readonly traits: readonly Trait[];
  /** Names in its modifiers and complement. */
  readonly beside: readonly number[];
  /** Year or month among its modifiers, `1956`, `-05`, `2016-05`: "the 1956 document", "his May visit". */
  readonly when?: string | undefined;
}

/** Quotation marks and brackets that may stand inside a phrase: the “extremely sensitive” territorial issue. */
const JOINS_ADJECTIVES = /^[\s"'“”‘’«»[\]()]*$|^,\s+$/u;
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const YEAR_LENGTH = 4;
/** A number changes which things are meant, as any word that the grammar does not know, but the phrase goes on. */
const NUMBER = /^(?:\d+|three|five|six|drei|trois|tres|тр(?:и|[её]х)|нескольк\S+)$/;
/** What has gone on for long is the dispute that a page is about: "a 60-year-old row". */
const AGED = /[gs-](?:long|standing)$|-(?:old|running|lasting)$/;
/** Verbs in the past before what is counted, modifiers elsewhere: "the Soviet Union seized four islands". */
const SEIZES = /^(?!disp|conte)\S+ (?:four|two|[42]) /i;
/** The whole of a phrase is quoted without its article: the "northern territories". */
const OPENS_QUOTE = /["“«].*["”»]$/u;
/** «При этом территориальный спор», "says that islands are …": no part of the phrase, by case or number. */
const DISAGREES = /^(?:(?:эт|ць?)(?:ому? .*[^еиуюі]|ого .*[^аяоиу]|[ео] .*[^оеё])|that .*s)$/u;
/** Words that are read before a head, and before a name in its compound: no phrase at hand has more. */
const MOST_BEFORE = 8;
const MOST_MODIFIERS = 4;
const ARABIC_ARTICLE = /^[ال]ل/;

interface Left {
  readonly start: number;
  readonly traits: Set<Trait>;
  readonly beside: number[];
  readonly when: string | undefined;
}

function readLeft(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
  classes: WordClasses,
): Left {
  const { described } = head.names;
  const isIslands = described.some((entity) => entity?.kind === "island");
  const isSubject = described.every((entity) => entity?.subject === true);
  const traits = new Set<Trait>();
  const beside: number[] = [];
  let start = head.start;
  let unknown = 0;
  let when: string | undefined;
  let left = MOST_BEFORE;
  for (
    let word = wordBefore(block.text, head.start);
    word !== undefined && left > 0;
    word = wordBefore(block.text, word.start), left--
  ) {
    if (word.gap !== " " && !JOINS_ADJECTIVES.test(word.gap)) break;
    const lower = word.lower.replace("’", "'");
    if (classes.definite.has(lower)) {
      const noun = block.textOf(head);
      if (DISAGREES.test(`${lower} ${noun}`)) break;
      traits.add("definite");
      if (OPENS_QUOTE.test(word.gap + block.text.charAt(head.end))) break;
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
    const time = timeOf(word.text);
    if (time !== undefined || (word.text.length === YEAR_LENGTH && YEAR.test(word.text))) {
      // "The agreement of 1999 allowed former residents": a verb stands between.
      if (unknown > 0) break;
      traits.add("dated");
      when = time === undefined ? word.text : (when ?? "") + time;
      start = word.start;
      continue;
    }
    const inside = namesAt(block, word, block.endingAt(word.end));
    if (inside.length > 0) {
      beside.push(...inside.flatMap(({ names }) => names.entityNames));
      // A sea or a region only says where: "the disputed Pacific islands".
      if (!word.gap.includes(",") && inside.every((each) => isRegion(engine, each))) {
        start = Math.min(word.start, inside[0]?.start ?? 0);
        word = { ...word, start };
        continue;
      }
      if (classes.modifierPattern.test(lower)) traits.add("anchored");
      const noun = inside.find((each) => each.names.entities.length > 0);
      const possessor = /['’]s?$/u.test(word.text);
      if (noun !== undefined) {
        // Two names make one thing known: "the Abe-Putin talks".
        if (possessor || (noun.end < word.end && word.end === inside.at(-1)?.end))
          traits.add("definite");
        else if (noun.end < word.end && classes.modifierPattern.test(lower))
          continueAfterNoun(block, word, classes, traits);
        break;
      }
      // Words that the grammar does not know may be a verb: "Russians approved amendments".
      if (unknown > 0) break;
      start = word.start;
      continue;
    }
    if (isIslands && word.end + 1 < head.start && FOUR.test(`${lower} `)) {
      traits.add("anchored");
      start = word.start;
      continue;
    }
    const isTwo = isPair(lower);
    const isCount = isTwo || NUMBER.test(lower);
    // «2 или 3 архипелага».
    if (isIslands && isCount && (isTwo || classes.articles === "none")) traits.add("elsewhere");
    if (classes.anchors.has(lower) || (isSubject && AGED.test(lower))) traits.add("anchored");
    if (isModifier(classes, lower)) {
      if (classes.anchors.has(lower) && SEIZES.test(block.text.slice(word.start, head.end))) break;
      if (unknown === 0) start = word.start;
      continue;
    }
    if (classes.outside.has(lower) || word.gap.includes(",")) break;
    if (/\p{L}['’]s?$/u.test(word.text)) {
      traits.add(isCapitalized(word.text) ? "foreign" : "definite");
      break;
    }
    // «Продолжается территориальный спор»: in Russian a verb may come first.
    const opens = classes.articles === "none" && block.opensSentence(word);
    if (isCapitalized(word.text) && !opens) {
      if (classes.capitals === "names") traits.add("foreign");
      break;
    }
    if (classes.articles === "none" && !SLAVIC_ADJECTIVE.test(lower)) break;
    if (/(?:ly|ed|ing|s)$/u.test(lower) && unknown > 0) break;
    if (!isCount) unknown += 1;
    traits.add("modified");
    if (unknown > 2) break;
  }
  return { start, traits, beside, when };
}

/** Before "Russia-held" the rest of the phrase may still tell whether it is definite. */
function continueAfterNoun(
  block: TaggedBlock,
  from: Word,
  classes: WordClasses,
  traits: Set<Trait>,
): void {
  let left = MOST_MODIFIERS;
  for (
    let word = wordBefore(block.text, from.start);
    word !== undefined && left > 0;
    word = wordBefore(block.text, word.start), left--
  ) {
    const { lower } = word;
    if (classes.definite.has(lower)) traits.add("definite");
    if (!isModifier(classes, lower)) return;
  }
}

/** The noun phrase around a head, in a language with articles or without. */
export function readDescription(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
  classes: WordClasses,
): DescriptionReading {
  const left = readLeft(engine, block, head, classes);
  const { traits } = left;
  const body = readBody(block, head, { ...left, traits: [...traits], end: head.end }, classes);
  if (body !== undefined) return body;
  readComplement(block, head, classes, left);
  const noun = block.textOf(head).toLowerCase();
  const words = /[\s-]/u.test(noun) ? noun.split(/[\s-]/u) : [noun];
  // "Return two islands", "la entrega de dos islas": no article tells which two.
  if (words.some(isPair) && !traits.has("indefinite") && isHandedOver(block, head))
    traits.add("anchored");
  // Where no article tells, an unknown word makes another thing of a plain noun: «таможенная декларация».
  const other = classes.articles === "none" && words.length === 1 && traits.has("modified");
  if (other || isProperName(block, head, classes)) traits.add("foreign");
  if (words.some((word) => classes.meetings.has(word))) {
    traits.add("meeting");
    // «القمة»: the article is written onto the noun.
    if (ARABIC_ARTICLE.test(noun)) traits.add("definite");
  }
  if (traits.has("indefinite") && classes.generic.test(block.textOf(block.sentence(head))))
    traits.add("generic");
  return {
    start: left.start,
    end: head.end,
    traits: [...traits],
    beside: left.beside.length < 2 ? left.beside : [...new Set(left.beside)],
    when: left.when,
  };
}
