import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isCapitalized, plainAfter, type Word, wordAfter } from "./grammar/words.ts";
import type { DescriptionReading } from "./read-description.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** "In Tokyo on Monday the …", "In Tokio erklärte das …": a day or a verb, and nobody who may be at work there. */
const BETWEEN = /^,?(?: (?:on |am |во? |у |le |el )?\p{L}+)?,? $/u;

/** Whether a phrase means bodies that several states have, each in its place: "the Foreign Ministry". */
const isSharedBody = ({ names: { described } }: Tagged): boolean =>
  new Set(described).size > 1 &&
  described.every((entity) => entity?.kind === "organization" && entity.places.length > 0);

/** Whether a body is that of a state by the word before or after it: «МИД Армении», "das polnische Außenministerium", "le ministère … chinois". */
function isOfOther(
  block: TaggedBlock,
  body: Tagged,
  { traits }: DescriptionReading,
  classes: WordClasses,
): boolean {
  if (traits.includes("modified")) return true;
  const of = classes.ofName.exec(block.text.slice(body.end, body.end + 12))?.[0];
  const owner = of === undefined ? of : plainAfter(block.text, body.end + of.length);
  if (owner === undefined) return false;
  const { text, lower, start } = owner;
  return (
    isCapitalized(text) ||
    classes.demonym.test(text) ||
    block.startingAt(start).some(({ names }) => names.adjectives.length > 0) ||
    (classes.narrows.test(`${block.textOf(body)} ${lower}`) && !classes.outside.has(lower))
  );
}

/**
 * The phrase of a body that several states have, with what tells whose it is: the capital right after it, or the one with
 * which its sentence opens. "In Tokyo the Foreign Ministry said" tells it as "the Foreign Ministry in Tokyo" does.
 */
export function readBody(
  block: TaggedBlock,
  body: Tagged,
  reading: DescriptionReading,
  classes: WordClasses,
): DescriptionReading | undefined {
  if (!isSharedBody(body)) return undefined;
  const { text } = block;
  const { start, traits, beside } = reading;
  const isIn = (word: Word | undefined): word is Word =>
    word !== undefined && classes.locative.has(word.lower);
  const capitalAfter = (word: Word) =>
    block.startingAt(word.end + 1).find(({ names }) => names.capital);
  const after = plainAfter(text, body.end);
  const opening = wordAfter(text, block.sentence(reading).start);
  let seat = isIn(after) ? capitalAfter(after) : undefined;
  const isElsewhere =
    isIn(after) && !seat && isCapitalized(plainAfter(text, after.end)?.text ?? "");
  if (isElsewhere || isOfOther(block, body, reading, classes))
    return { ...reading, traits: [...traits, "foreign"] };
  const first = isIn(opening) ? capitalAfter(opening) : undefined;
  if (
    first &&
    BETWEEN.test(text.slice(first.end, start)) &&
    block.within({ start: first.end, end: start }).length === 0
  )
    seat ??= first;
  return seat === undefined
    ? reading
    : {
        ...reading,
        traits: [...traits, "anchored"],
        beside: [...beside, ...seat.names.entityNames],
      };
}
