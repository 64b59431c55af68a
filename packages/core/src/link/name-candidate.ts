import type { Candidate, Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isShortName } from "./is-short-name.ts";
import type { LinkEngine } from "./link-engine.ts";
import { actsAsGovernment, isInInstitution, isStranger } from "./name-context.ts";
import { isEastAsianStranger } from "./read-east-asian.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** A name with what its surroundings say: whose it is not, which office stands beside it, whether it acts. */
export function nameCandidate(
  engine: LinkEngine,
  block: TaggedBlock,
  tagged: Tagged,
  title: readonly number[],
  classes: WordClasses | undefined,
): Candidate {
  const traits: Trait[] = tagged.loose ? ["loose"] : [];
  const records = tagged.entities.map((name) => engine.nameAt(name));
  const kinds = records.map(({ id }) => engine.tables.entities[id]);
  const person = records.some(({ text }, at) => {
    const kind = kinds[at]?.kind;
    return (kind === "leader" || kind === "person") && isShortName(text);
  });
  if (person && title.length === 0 && !tagged.inner) {
    const stranger =
      classes === undefined
        ? isEastAsianStranger(block, tagged)
        : isStranger(block, tagged, classes);
    if (stranger) traits.push("stranger");
  }
  if (classes !== undefined && kinds.some((entity) => entity?.kind === "place")) {
    if (isInInstitution(block, tagged, classes)) traits.push("stranger");
    if (kinds.some((entity) => entity?.governmentOf !== undefined))
      traits.push(...actsAsGovernment(block, tagged, classes));
  }
  return {
    start: tagged.start,
    end: tagged.end,
    how: "name",
    names: tagged.entities,
    traits,
    beside: title,
    around: [],
  };
}
