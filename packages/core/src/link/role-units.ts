import type { Span } from "../model/span.ts";
import type { Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { eastAsianUnit } from "./east-asian-role.ts";
import {
  isCapitalized,
  isPlainGap,
  plainAfter,
  plainBefore,
  type Word,
  wordAfter,
  wordBefore,
  textBefore,
} from "./grammar/words.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { RoleUnit } from "./role-unit.ts";
import { stateNames } from "./state-names.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** How many words may stand between an article or a state and the role: "Russia's new hardline president". */
const MODIFIERS = 3;

interface Left {
  readonly start: number;
  readonly outer: number;
  readonly states: readonly number[];
  readonly traits: readonly Trait[];
}

/** «Визит премьер-министра»: a noun begins the sentence, and no adjective of a people, which ends in -ский. */
function isOpeningNoun(block: TaggedBlock, word: Word, classes: WordClasses): boolean {
  if (classes.articles === "needed" || /с(?:ьк|к)\p{L}{1,3}$/u.test(word.text)) return false;
  return block.opensSentence(word);
}

/** A word with a capital that the dictionary does not know, and that does not bear it for opening a sentence. */
function isUnknownName(block: TaggedBlock, word: Word, classes: WordClasses): boolean {
  return (
    classes.capitals === "names" &&
    isCapitalized(word.text) &&
    block.endingAt(word.end).length === 0 &&
    !isOpeningNoun(block, word, classes)
  );
}

/** The state among what stands at one place: its names, and the first that bears one of them. */
function stateAmong(engine: LinkEngine, tagged: readonly Tagged[]) {
  const names = stateNames(engine, tagged);
  const bearer = tagged.find((each) => each.names.entityNames.some((name) => names.includes(name)));
  return bearer && { names, bearer };
}

/** What a prefix says of the holder: "ex-president", "then-president", "vice-president". */
function traitsOfPrefix(text: string, start: number, classes: WordClasses): Trait[] {
  if (!/[-‐-–]/.test(text[start - 1] ?? "")) return [];
  const prefix = wordBefore(text, start)?.lower ?? "";
  return [
    ...(prefix.startsWith("then") ? [] : (["former"] as const)),
    ...(classes.deputies.has(prefix) ? (["deputy"] as const) : []),
  ];
}

/** Reads an alphabetic language to the left of a role. */
function readLeft(engine: LinkEngine, block: TaggedBlock, core: Span, classes: WordClasses): Left {
  const { text } = block;
  const traits = new Set(traitsOfPrefix(text, core.start, classes));
  let start = core.start;
  let outer = core.start;
  let states: readonly number[] = [];
  let at = core.start;
  for (let step = 0; step <= MODIFIERS; step++) {
    const gap = /(?:['’]s?|s)? *\s$/u.exec(textBefore(text, at, 12))?.[0];
    if (states.length === 0 && gap !== undefined && classes.stateThenRole.test(gap)) {
      const state = stateAmong(
        engine,
        block
          .endingAt(at - gap.length)
          .filter(({ names }) => classes.articles === "needed" || names.adjectives.length > 0),
      );
      if (state !== undefined) {
        states = state.names;
        outer = at = state.bearer.start;
        if (state.bearer.names.entities.length === 0) {
          start = at;
          continue;
        }
        traits.add("definite");
        // "A Kremlin spokesman" is one of several.
        const article = wordBefore(text, at)?.lower ?? "";
        if (/^\s+$/u.test(gap) && classes.indefinite.has(article)) traits.add("indefinite");
        break;
      }
    }
    const word = wordBefore(text, at);
    if (word === undefined || !/^["'“”‘’\s]*$/u.test(word.gap)) break;
    // «… один на один⏎Премьер-министр …»: a heading ends without a point.
    if (classes.articles === "none" && word.gap === "\n" && isCapitalized(text.slice(at))) break;
    const { lower } = word;
    if (classes.definite.has(lower)) {
      traits.add("definite");
      // «Об этом президент сказал»: what Russian has instead of an article stands alone, as a rule.
      if (classes.articles === "needed") {
        start = word.start;
        outer = Math.min(outer, word.start);
      }
      break;
    }
    if (classes.indefinite.has(lower)) traits.add("indefinite");
    if (classes.possessive.has(lower) || /^\p{Ll}.*['’]s?$/u.test(word.text))
      traits.add("definite");
    if (classes.deputies.has(lower)) traits.add("former").add("deputy");
    else if (classes.notHolder.has(lower)) traits.add("former");
    else if (classes.outside.has(lower) || classes.honorifics.has(lower)) break;
    else if (!classes.modifiers.has(lower)) {
      if (states.length === 0 && isUnknownName(block, word, classes)) traits.add("foreign");
      break;
    }
    at = word.start;
  }
  return { start, outer, states, traits: [...traits] };
}

/** Between a post and its name. */
const LINK = /^(?:of|for|d[eoia]|d[aeu]l|della)$/;

/** Whether a role only says what somebody is or was: "became president", "the post of president", "went there as Russian president". */
function isPredicate(text: string, start: number, classes: WordClasses): boolean {
  const first = wordBefore(text, start);
  if (first === undefined || !isPlainGap(first.gap)) return false;
  const { lower } = first;
  if (classes.becomes.has(lower) || classes.posts.has(lower)) return true;
  if (LINK.test(lower)) return classes.posts.has(plainBefore(text, first.start)?.lower ?? "");
  if (!classes.as.has(lower)) return false;
  const article = classes.definite.has(wordAfter(text, start)?.lower ?? "");
  return !article || classes.serves.has(wordBefore(text, first.start)?.lower ?? "");
}

function alphabeticUnit(
  engine: LinkEngine,
  block: TaggedBlock,
  core: Tagged,
  classes: WordClasses,
): RoleUnit {
  const left = readLeft(engine, block, core, classes);
  const traits = new Set(left.traits);
  let { states } = left;
  let end = core.end;
  let coreEnd = core.end;
  const after = block.text.slice(core.end, core.end + 16);
  if (/^-(?:elect|designate)|^ (?:at|of) the time/i.test(after)) traits.add("former");
  // «Российская премьер-лига», "Präsident-Wahl": half of another word.
  else if (/^["'”»]?[-‐‑]\p{L}/u.test(after)) traits.add("foreign");
  const gap = classes.roleThenState.exec(after)?.[0] ?? "";
  const next = wordAfter(block.text, core.end);
  if (states.length === 0 && gap !== "") {
    const state = stateAmong(
      engine,
      block
        .startingAt(core.end + gap.length)
        .filter(({ names }) => classes.stateAdjective === "after" || names.entities.length > 0),
    );
    if (state !== undefined) {
      states = state.names;
      end = state.bearer.end;
      // The adjective is part of the phrase, "le président russe"; a noun is a mention of its own.
      if (state.bearer.names.entities.length === 0) coreEnd = end;
    } else if (gap.trim() !== "" || classes.demonym.test(next?.text ?? "")) {
      if (classes.articles === "needed") traits.add("foreign");
    }
  } else if (states.length === 0 && /^of$/i.test(next?.text ?? "")) traits.add("foreign");
  if (states.length > 0) traits.add("definite");
  // "Le premier dirigeant": an ordinal, unless a state says that it is an office.
  else if (block.language === "fr" && block.textOf(core) === "premier") traits.add("foreign");
  // «رئيس الوزراء الياباني السابق».
  const late = plainAfter(block.text, end);
  if (classes.stateAdjective === "after" && late && classes.notHolder.has(late.lower)) {
    traits.add("former");
    end = late.end;
  }
  if (isPredicate(block.text, Math.min(left.start, left.outer), classes)) traits.add("indefinite");
  if (classes.articles === "none") traits.add("definite");
  if (traits.has("indefinite")) traits.delete("definite");
  return {
    start: left.start,
    end: coreEnd,
    offices: core.names.offices,
    states,
    outer: { start: left.outer, end },
    traits: [...traits],
  };
}

/** Between the name of a state and the noun of an office inside one name: "President of Russia", "ロシア大統領". */
const STATE_FIRST = /^(?:['’]s?)?\s*[の的의]?\s*/u;
const STATE_LAST = /\s+(?:of\s+(?:the\s+)?)?$/u;

/**
 * An office whose name holds its state, cut down to the noun: the state is a mention of its own, and is found beside
 * the rest like any other. The state to which Russia's ambassador is sent is not; nor is one cut to a single letter (根室市長).
 */
function withoutState(engine: LinkEngine, block: TaggedBlock, core: Tagged): Tagged {
  const text = block.textOf(core);
  const own = core.names.offices.map(
    (name) => engine.tables.offices.get(engine.nameAt(name).id)?.country,
  );
  for (const inside of block.within(core)) {
    const isOwn = inside.names.entityNames.some((name) =>
      engine.entityAt(name)?.states.some((state) => own.includes(state)),
    );
    if (!isOwn) continue;
    if (inside.start === core.start) {
      const noun = text.slice(inside.end - core.start).replace(STATE_FIRST, "");
      return noun.length < 2 ? core : { ...core, start: core.end - noun.length };
    }
    if (inside.end === core.end) {
      const noun = text.slice(0, inside.start - core.start).replace(STATE_LAST, "");
      return { ...core, end: core.start + noun.length };
    }
  }
  return core;
}

/**
 * Offices of a block with what stands around them. An office inside a longer one ("President" in "Russian President") or
 * in a name is left out.
 */
export function findRoleUnits(
  engine: LinkEngine,
  block: TaggedBlock,
  classes: WordClasses | undefined,
): RoleUnit[] {
  const units: RoleUnit[] = [];
  let reached = 0;
  for (const tagged of block.tagged) {
    if (tagged.names.offices.length === 0 || tagged.inner || tagged.end <= reached) continue;
    reached = tagged.end;
    const core = withoutState(engine, block, tagged);
    const unit =
      classes === undefined
        ? eastAsianUnit(engine, block, core)
        : alphabeticUnit(engine, block, core, classes);
    units.push(tagged.loose ? { ...unit, traits: [...unit.traits, "loose"] } : unit);
  }
  return units;
}
