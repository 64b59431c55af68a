import type { EntityKind } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";
import type { Candidate, Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isShortName } from "./is-short-name.ts";
import type { LinkEngine } from "./link-engine.ts";
import { actsAsGovernment, isInInstitution, isSecondHalf, isStranger } from "./name-context.ts";
import { isEastAsianStranger } from "./read-east-asian.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** Persons' short names, organisations of one word ("Michael Bloomberg") and doubtful places ("George Washington"). */
function canBePartOfName(
  kind: EntityKind | undefined,
  text: string,
  gate: Gate | undefined,
): boolean {
  if (!isShortName(text)) return false;
  if (kind === "leader" || kind === "person" || kind === "organization") return true;
  return kind === "place" && gate !== undefined;
}

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
  const person = records.some(({ text, gate }, at) => canBePartOfName(kinds[at]?.kind, text, gate));
  if (person && title.length === 0 && !tagged.inner) {
    const stranger =
      classes === undefined
        ? isEastAsianStranger(block, tagged)
        : isStranger(block, tagged, classes);
    if (stranger) traits.push("stranger");
  }
  if (classes !== undefined && !tagged.inner && isSecondHalf(block, tagged))
    traits.push("stranger");
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
