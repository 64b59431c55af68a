import type { Candidate, Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import {
  actsAsGovernment,
  isAlone,
  isInInstitution,
  isLocated,
  isNamedAfter,
  isSecondHalf,
  strangerTraits,
} from "./name-context.ts";
import { isOfWoman } from "./is-of-woman.ts";
import { isRuling } from "./is-ruling.ts";
import { isEastAsianStranger, isOfSomethingElse } from "./read-east-asian.ts";
import { roleYear } from "./role-year.ts";
import type { Title } from "./join-titles.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

const NOTHING: readonly never[] = [];

/** «Курил он много», «Захід відбувся»: a common word in the form of a name opens a sentence. */
const opensAsVerb = (block: TaggedBlock, tagged: Tagged, { openingVerbs }: WordClasses): boolean =>
  openingVerbs.size > 0 &&
  openingVerbs.has(block.textOf(tagged).toLowerCase()) &&
  block.opensSentence(tagged);

/** A name with what its surroundings say: whose it is not, which office stands beside it, whether it acts. */
export function nameCandidate(
  block: TaggedBlock,
  tagged: Tagged,
  title: Title,
  classes: WordClasses | undefined,
): Candidate {
  const traits: Trait[] = [];
  if (tagged.loose) traits.push("loose");
  if (title.hold !== "present") traits.push(title.hold);
  const { partial, place, capital, person, organization, entities } = tagged.names;
  if (partial && !tagged.inner) {
    const untitled = title.names.length === 0;
    if (classes !== undefined) {
      const strange = strangerTraits(block, tagged, classes);
      // After a title the surname may still follow: "President Vladimir Zelensky".
      if (untitled || !strange.includes("namesake")) traits.push(...strange);
    } else if (untitled && (person || place) && isEastAsianStranger(block, tagged))
      traits.push("stranger", "namesake");
    if (untitled && person && isRuling(block.text, tagged)) traits.push("ruling");
  }
  const { inner } = tagged;
  const isOther =
    (classes === undefined
      ? isOfSomethingElse(block, tagged)
      : opensAsVerb(block, tagged, classes) ||
        (!inner && (isSecondHalf(block, tagged) || isOfWoman(block, tagged))) ||
        ((place || person) && isInInstitution(block, tagged, classes))) ||
    (!inner && isNamedAfter(block, tagged)) ||
    // A button by which to share a text, or an item of a menu.
    (organization && isAlone(block, tagged));
  if (isOther) traits.push("stranger");
  if (classes !== undefined) {
    if (place && isLocated(block, tagged, classes)) traits.push("located");
    if (capital) traits.push(...actsAsGovernment(block, tagged, classes));
  }
  return {
    start: tagged.start,
    end: tagged.end,
    how: "name",
    names: entities,
    traits,
    beside: title.names,
    around: NOTHING,
    // "1955年の第3次鳩山内閣": who led then.
    // "2010年、菅首相".
    year:
      traits.includes("ruling") || (classes === undefined && title.names.length > 0)
        ? roleYear(block, tagged, classes)?.year
        : undefined,
  };
}
