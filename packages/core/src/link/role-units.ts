import type { Span } from "../model/span.ts";
import type { Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import { isCapitalized, wordAfter, wordBefore } from "./grammar/words.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** An office with the state and article around it: "the Japanese prime minister". */
export interface RoleUnit extends Span {
  readonly offices: readonly number[];
  /** Names of the state beside it, at most one thing's. */
  readonly states: readonly number[];
  /** Bounds with the state, for what stands next to the whole: the start of "Japan" in "Japan's prime minister". */
  readonly outer: Span;
  readonly traits: readonly Trait[];
}

/** Names of the entities in `tagged` that are or stand for a state. */
function stateNames(engine: LinkEngine, tagged: readonly Tagged[]): readonly number[] {
  const names = tagged.flatMap(({ names }) => names.entityNames);
  return names.filter((name) => {
    const entity = engine.tables.entities[engine.nameAt(name).id];
    return entity !== undefined && entity.kind === "place" && entity.states.length > 0;
  });
}

/** How many words may stand between an article or a state and the role: "Russia's new hardline president". */
const MODIFIERS = 3;

interface Left {
  readonly start: number;
  readonly outer: number;
  readonly states: readonly number[];
  readonly traits: readonly Trait[];
}

/** Reads an alphabetic language to the left of a role. */
function readLeft(engine: LinkEngine, block: TaggedBlock, core: Span, classes: WordClasses): Left {
  const { text } = block;
  const traits = new Set<Trait>();
  if (/[-‐-–]/.test(text[core.start - 1] ?? "")) {
    const prefix = wordBefore(text, core.start);
    if (!/^then/i.test(prefix?.text ?? "")) traits.add("former");
  }
  let start = core.start;
  let outer = core.start;
  let states: readonly number[] = [];
  let at = core.start;
  for (let step = 0; step <= MODIFIERS; step++) {
    const gap = /(?:['’]s?|s)?\s+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0];
    if (states.length === 0 && gap !== undefined && classes.stateThenRole.test(gap)) {
      const tagged = block.endingAt(at - gap.length);
      states = stateNames(engine, tagged);
      const found = tagged.find((each) =>
        each.names.entityNames.some((name) => states.includes(name)),
      );
      if (found !== undefined) {
        outer = found.start;
        at = found.start;
        if (found.names.entities.length === 0) start = found.start;
        else traits.add("definite");
        if (found.names.entities.length > 0) {
          // "A Kremlin spokesman" is one of several.
          const article = wordBefore(text, found.start)?.text.toLowerCase() ?? "";
          if (/^\s+$/u.test(gap) && classes.indefinite.has(article)) traits.add("indefinite");
          break;
        }
        continue;
      }
    }
    const word = wordBefore(text, at);
    if (word === undefined || !/^["'“”‘’\s]*$/u.test(word.gap)) break;
    const lower = word.text.toLowerCase();
    if (classes.definite.has(lower)) {
      traits.add("definite");
      start = word.start;
      outer = Math.min(outer, word.start);
      break;
    }
    if (classes.indefinite.has(lower)) traits.add("indefinite");
    if (classes.possessive.has(lower) || /^\p{Ll}.*['’]s?$/u.test(word.text))
      traits.add("definite");
    if (classes.notHolder.has(lower)) traits.add("former");
    else if (
      classes.outside.has(lower) ||
      classes.honorifics.has(lower) ||
      !classes.modifiers.has(lower)
    ) {
      const ended = block.endingAt(word.end).length > 0;
      if (
        classes.capitals === "names" &&
        isCapitalized(word.text) &&
        !ended &&
        states.length === 0 &&
        !classes.outside.has(lower) &&
        !classes.honorifics.has(lower)
      )
        traits.add("foreign");
      break;
    }
    at = word.start;
  }
  return { start, outer, states, traits: [...traits] };
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
  const after = block.text.slice(core.end, core.end + 16);
  if (/^-(?:elect|designate)/i.test(after)) traits.add("former");
  const gap = classes.roleThenState.exec(after)?.[0] ?? "";
  const next = wordAfter(block.text, core.end);
  if (states.length === 0 && gap !== "") {
    const tagged = block.startingAt(core.end + gap.length);
    states = stateNames(engine, tagged);
    const found = tagged.find((each) =>
      each.names.entityNames.some((name) => states.includes(name)),
    );
    if (found !== undefined) end = found.end;
    else if (classes.articles === "needed") traits.add("foreign");
  } else if (states.length === 0 && /^of$/i.test(next?.text ?? "")) traits.add("foreign");
  if (states.length > 0) traits.add("definite");
  if (classes.articles === "none") traits.add("definite");
  if (traits.has("indefinite")) traits.delete("definite");
  return {
    start: left.start,
    end: core.end,
    offices: core.names.offices,
    states,
    outer: { start: left.outer, end },
    traits: [...traits],
  };
}

/** Japanese, Chinese and Korean: the state stands before the role, with or without a particle or a space. */
const EAST_ASIAN_GAP = /(?:の|的|의)?\s*$/u;
const EAST_ASIAN_NOT_HOLDER =
  /(?:元|前|副|次期|歴代|历任|歷任|原|전|부|차기|現職|各国|両国?|전직|신임)\s*$/u;

/** A Korean noun stands before the role, as a rule the name of its holder: 메르켈 총리. Particles end other words. */
function isHangulNoun(text: string, position: number): boolean {
  const [, word = ""] =
    /(\p{Script=Hangul}+)\s?$/u.exec(text.slice(Math.max(0, position - 12), position)) ?? [];
  return (
    word !== "" && !/(?:은|는|이|가|을|를|의|에|서|도|와|과|로|고|며|한|된|인|은|던)$/u.test(word)
  );
}

/** States that newspapers write with one character, known to the dictionary or not. */
const STATE_CHARACTER = /[日中韓韩朝露俄ロ米美英仏法独德印豪加伊意欧苏蘇ソ]/u;

function eastAsianUnit(engine: LinkEngine, block: TaggedBlock, core: Tagged): RoleUnit {
  const { text } = block;
  const traits = new Set<Trait>();
  let at = core.start;
  const former = EAST_ASIAN_NOT_HOLDER.exec(text.slice(Math.max(0, at - 4), at))?.[0];
  if (former !== undefined) {
    traits.add("former");
    at -= former.length;
  }
  const gap = EAST_ASIAN_GAP.exec(text.slice(Math.max(0, at - 3), at))?.[0] ?? "";
  const tagged = block.endingAt(at - gap.length);
  const states = stateNames(engine, tagged);
  const found = tagged.find((each) => each.names.entityNames.some((name) => states.includes(name)));
  const start = found === undefined ? core.start : found.start;
  const before = text[at - 1] ?? "";
  // Two states in a row have a leader each: 中俄领导人.
  const row =
    found !== undefined &&
    (stateNames(engine, block.endingAt(found.start)).length > 0 ||
      (found.end - found.start === 1 && STATE_CHARACTER.test(text[found.start - 1] ?? "")));
  if (row) traits.add("indefinite");
  else if (found !== undefined) traits.add("definite");
  else if (
    tagged.length === 0 &&
    (isHangulNoun(text, at) || /[\p{Script=Han}\p{Script=Katakana}ー]/u.test(before))
  )
    traits.add("foreign");
  else traits.add("definite");
  return {
    start: found !== undefined && found.names.entities.length === 0 ? found.start : core.start,
    end: core.end,
    offices: core.names.offices,
    states,
    outer: { start, end: core.end },
    traits: [...traits],
  };
}

/** Between the name of a state and the noun of an office inside one name: "President of Russia", "ロシア大統領". */
const STATE_FIRST = /^(?:['’]s?)?\s*[の的의]?\s*/u;
const STATE_LAST = /\s+(?:of\s+(?:the\s+)?)?$/u;

/**
 * An office whose name holds its state, cut down to the noun: the state is a mention of its own, and is found beside
 * the rest like any other.
 */
function withoutState(engine: LinkEngine, block: TaggedBlock, core: Tagged): Tagged {
  for (const inside of block.within(core)) {
    if (inside.names.entities.length === 0 || stateNames(engine, [inside]).length === 0) continue;
    if (inside.end - inside.start === core.end - core.start) continue;
    const text = block.text.slice(core.start, core.end);
    if (inside.start === core.start) {
      const gap = STATE_FIRST.exec(text.slice(inside.end - core.start))?.[0] ?? "";
      return { ...core, start: inside.end + gap.length };
    }
    if (inside.end === core.end) {
      const gap = STATE_LAST.exec(text.slice(0, inside.start - core.start))?.[0] ?? "";
      return { ...core, end: inside.start - gap.length };
    }
  }
  return core;
}

/** Offices of a block with what stands around them. An office inside a longer one ("President" in "Russian President") or in a name is left out. */
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
