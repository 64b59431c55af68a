import type { Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isCapitalized, wordAfter } from "./grammar/words.ts";
import type { LinkEngine } from "./link-engine.ts";
import { OF_MANY } from "./read-east-asian.ts";
import type { RoleUnit } from "./role-unit.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** What stands as the title of a name. */
export interface Title {
  /** Offices and the states beside them. */
  readonly names: readonly number[];
  /** "former Prime Minister Mori": the office is one of the past. "Vice President Biden": it is another's. */
  readonly hold: "present" | "former" | "deputy";
}

export interface Titles {
  readonly roles: readonly { readonly unit: RoleUnit; readonly traits: readonly Trait[] }[];
  of(tagged: Tagged): Title;
}

const NO_TITLE: Title = { names: [], hold: "present" };

/** "Russian President Vladimir Putin", "премьер-министр Японии Н. Кан", "ロシア連邦大統領のウラジーミル・プーチン", "the Russian president, Vladimir Putin". */
const ROLE_THEN_NAME = /^(?:\s+(?:\p{Lu}\.\s*){0,2}|の|[,،]\s+|\s*[:：]\s*|)$/u;
/** "安倍首相", "아베 신조(安倍晋三) 총리", "Abe, the Japanese prime minister". */
const NAME_THEN_ROLE = /^[)）]?(?:氏|さん|先生)?(?:\s?[(（][^()（）\n]{0,40}[)）])?[\s・·]*$/u;
const NAME_THEN_ROLE_APART = /^[,،]\s+(?:the\s+|then-|now\s+)?$/u;
/** A surname of two characters is that of thousands. */
const SURNAME = 2;
/** Longest text between a title and its name: "(安倍晋三) " and the like. */
const NEAR = 44;

const holdOf = (traits: readonly Trait[]): Title["hold"] =>
  (["deputy", "former"] as const).find((trait) => traits.includes(trait)) ?? "present";

/** Joins offices to the names they are titles of, so that both make one mention. */
export function joinTitles(
  engine: LinkEngine,
  block: TaggedBlock,
  units: readonly RoleUnit[],
  classes: WordClasses | undefined,
): Titles {
  const titles = new Map<Tagged, Title>();
  const add = (tagged: Tagged, { offices, outer, states, traits }: RoleUnit) => {
    const before = titles.get(tagged);
    if (tagged.end - tagged.start <= SURNAME && OF_MANY.test(block.text.slice(outer.start))) return;
    titles.set(tagged, {
      names: [...(before?.names ?? []), ...offices, ...states],
      hold: before?.hold === "present" ? "present" : holdOf(traits),
    });
  };
  const roles = units.map((unit) => {
    const traits = new Set(unit.traits);
    const before = block
      .within({ start: Math.max(0, unit.outer.start - NEAR - 40), end: unit.outer.start })
      .filter((tagged) => !tagged.inner && tagged.names.person)
      .at(-1);
    const after = block
      .within({ start: unit.outer.end, end: unit.outer.end + NEAR + 40 })
      .find((tagged) => tagged.names.person);
    const gapAfter = block.text.slice(unit.outer.end, after?.start);
    const gapBefore = block.text.slice(before?.end, unit.outer.start);
    const spaced = classes !== undefined;
    const follows =
      before !== undefined &&
      (spaced
        ? NAME_THEN_ROLE_APART.test(gapBefore) && couldHold(engine, before, unit)
        : NAME_THEN_ROLE.test(gapBefore));
    if (
      after !== undefined &&
      ((ROLE_THEN_NAME.test(gapAfter) &&
        (!follows || spaced || (gapAfter === "" && couldHold(engine, after, unit)))) ||
        (gapAfter === "、" && !follows && couldHold(engine, after, unit))) &&
      !(spaced && gapAfter === "")
    ) {
      add(after, unit);
      traits.add("appositive");
    } else if (follows) {
      add(before, unit);
      traits.add("appositive");
    } else if (spaced && namedOtherwise(block, unit, classes)) traits.add("stranger");
    return { unit, traits: [...traits] };
  });
  return { roles, of: (tagged) => titles.get(tagged) ?? NO_TITLE };
}

function couldHold(engine: LinkEngine, tagged: Tagged, unit: RoleUnit): boolean {
  const offices = new Set(unit.offices.map((name) => engine.nameAt(name).id));
  return tagged.names.entities.some((name) =>
    engine.entityAt(name)?.terms.some(({ office }) => offices.has(office)),
  );
}

/** Verbs by their ending; what else follows a bare Russian role in small letters is its object: «президент банка». */
const RUSSIAN_VERB = /(?:л|ла|ло|ли|ет|ит|ют|ят|ут|ат|ся|сь|ть|но|о|е|ю)$/u;

/** "Prime Minister Boris Johnson", «президент банка»: the name or field of somebody the dictionary does not know follows. */
function namedOtherwise(block: TaggedBlock, unit: RoleUnit, classes: WordClasses): boolean {
  const next = wordAfter(block.text, unit.outer.end);
  if (next === undefined || !/^(?:-elect|-designate)?(?!\s*\n\s*\n)\s+@?$/u.test(next.gap))
    return false;
  // "au président @handle".
  if (next.gap.endsWith("@")) return true;
  const { lower } = next;
  // «министр по развитию Дальнего Востока», «лидер по загрузкам»: of something narrower.
  if (classes.fields.has(lower)) return true;
  if (classes.outside.has(lower) || classes.followers.has(lower)) return false;
  if (isCapitalized(next.text)) {
    if (classes.capitals === "names") return /\p{Ll}/u.test(next.text);
    // "der Außenminister Ignazio Cassis": nouns seldom follow each other, first names and surnames do.
    const then = wordAfter(block.text, next.end);
    return then?.gap === " " && isCapitalized(then.text);
  }
  return classes.articles === "none" && unit.states.length === 0 && !RUSSIAN_VERB.test(lower);
}
