import { overlaps, type Span } from "../model/span.ts";
import type { LinkEngine } from "./link-engine.ts";
import { type NameSet, nameSetsOf } from "./name-set.ts";
import { sentenceStarts } from "./sentence-starts.ts";

/** A match, its names sorted by what they are. */
export interface Tagged extends Span {
  readonly names: NameSet;
  /** Whether it lies inside a longer name of an entity ("Abe" in "Shinzo Abe"). */
  readonly inner: boolean;
  /** Whether an apostrophe or a space is lost, so that the name counts only if it is certain elsewhere. */
  readonly loose: boolean;
}

/** Languages whose genitive looks like an English possessive without its apostrophe. */
const S_GENITIVE: ReadonlySet<string> = new Set(["de", "sv", "da", "no", "nb", "nn"]);

/** The text of one block with everything that matches in it; blocked forms have swallowed what they overlap. */
export interface TaggedBlock {
  readonly text: string;
  /** `ja`, `zh`, `ko`, `ru`, … : the grammar to read it by. */
  readonly language: string;
  /** Sorted by start, then longer first. */
  readonly tagged: readonly Tagged[];
  /** Names that end with or begin a blocked form, which has swallowed them. */
  readonly swallowed: readonly { readonly span: Span; readonly inside: Tagged }[];
  /** Index of the first match that starts at `position` or later. */
  firstFrom(position: number): number;
  endingAt(position: number): readonly Tagged[];
  startingAt(position: number): readonly Tagged[];
  /** Those that lie wholly in a span. */
  within(span: Span): readonly Tagged[];
  /** Bounds of the sentence around a span, cut where it runs on for too long. */
  sentence(span: Span): Span;
  /** One name for each other thing that the sentence around a span names. */
  namesAround(span: Span): readonly number[];
}

/** A name that stands for its entity in a sentence. */
interface Sample extends Span {
  readonly name: number;
  /** The place before it that names the same thing. */
  readonly first: Sample | undefined;
}

const NOTHING: readonly Tagged[] = [];

/** Language by script alone, for text whose language nobody told. */
function languageOfScript(text: string): string {
  const sample = text.slice(0, 2_000);
  if (/[\u3041-\u30FF]/.test(sample)) return "ja";
  if (/[\uAC00-\uD7AF]/.test(sample)) return "ko";
  if (/[\u4E00-\u9FFF]/.test(sample)) return "zh";
  return /[\u0400-\u04FF]/.test(sample) ? "ru" : "en";
}

/**
 * Language whose grammar reads a block: what the caller says (`zh-Hant` is `zh`) where the script agrees, for a page
 * in one language quotes others.
 */
export function blockLanguage(text: string, told: string | undefined): string {
  const seen = languageOfScript(text);
  const base = told?.toLowerCase().split("-")[0] ?? "";
  const sameScript = [
    ["ja", "zh"],
    ["ru", "uk", "be", "bg"],
  ].find((group) => group.includes(seen));
  if (sameScript?.includes(base) === true) return base;
  return seen === "en" && /^[a-z]{2}$/.test(base) && !["ja", "zh", "ko", "ru", "uk"].includes(base)
    ? base
    : seen;
}

function byEnd(tagged: readonly Tagged[]): Map<number, Tagged[]> {
  const groups = new Map<number, Tagged[]>();
  for (const each of tagged) {
    const group = groups.get(each.end);
    if (group === undefined) groups.set(each.end, [each]);
    else group.push(each);
  }
  return groups;
}

/** Index of the first of `length` rising positions that is `position` or later. */
function firstFrom(length: number, positionAt: (at: number) => number, position: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (positionAt(middle) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstTaggedFrom = (tagged: readonly Tagged[], position: number): number =>
  firstFrom(tagged.length, (at) => tagged[at]?.start ?? 0, position);

function startingAt(tagged: readonly Tagged[], position: number): readonly Tagged[] {
  const from = firstTaggedFrom(tagged, position);
  let to = from;
  while (tagged[to]?.start === position) to++;
  return to === from ? NOTHING : tagged.slice(from, to);
}

function within(tagged: readonly Tagged[], span: Span): Tagged[] {
  const found: Tagged[] = [];
  for (let at = firstTaggedFrom(tagged, span.start); at < tagged.length; at++) {
    const each = tagged[at];
    if (each === undefined || each.start >= span.end) break;
    if (each.end <= span.end) found.push(each);
  }
  return found;
}

function sentenceAround(starts: readonly number[], text: string, span: Span): Span {
  const startFrom = (position: number) =>
    firstFrom(starts.length, (at) => starts[at] ?? 0, position);
  const next = startFrom(span.start + 1);
  const after = startFrom(span.end);
  return { start: starts[next - 1] ?? 0, end: starts[after] ?? text.length };
}

/** The first two places of each thing that a sentence names: one of them is not the span that asks. */
function sampleNames(tagged: readonly Tagged[]): Sample[] {
  const samples: Sample[] = [];
  const seen = new Map<string, Sample>();
  for (const { start, end, names } of tagged) {
    for (const { id, name } of names.samples) {
      const first = seen.get(id);
      if (first !== undefined && (first.first !== undefined || first.end > start)) continue;
      const sample = { start, end, name, first };
      seen.set(id, sample);
      samples.push(sample);
    }
  }
  return samples;
}

/** Matches that no blocked form of the same length or longer overlaps. Both lists rise by start. */
function unblocked(tagged: readonly Tagged[], blocked: readonly Span[]): readonly Tagged[] {
  if (blocked.length === 0) return tagged;
  let reached = 0;
  const apart = blocked.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
  let at = 0;
  return tagged.filter((match) => {
    while ((apart[at]?.end ?? Number.POSITIVE_INFINITY) <= match.start) at += 1;
    const span = apart[at];
    if (span === undefined || !overlaps(span, match)) return true;
    // What one entity blocks may be the very name of another: "Sea of Japan".
    const same = match.start === span.start && match.end === span.end;
    return same ? match.names.entities.length > 0 : match.end - match.start > span.end - span.start;
  });
}

export function tagBlock(engine: LinkEngine, text: string, told: string | undefined): TaggedBlock {
  const tagged: Tagged[] = [];
  const blocked: Span[] = [];
  let reached = 0;
  const language = blockLanguage(text, told);
  const sortedNames = nameSetsOf(engine, language);
  const losesApostrophes = !S_GENITIVE.has(language);
  for (const { start, end, names, damage } of engine.findMatches(text)) {
    const set = sortedNames(names);
    if (set.blocked) blocked.push({ start, end });
    tagged.push({
      start,
      end,
      names: set,
      inner: end <= reached,
      loose: damage === "glued" || (damage === "lost-apostrophe" && losesApostrophes),
    });
    if (set.entities.length > 0) reached = Math.max(reached, end);
  }
  const kept = unblocked(tagged, blocked);
  let ends: Map<number, Tagged[]> | undefined;
  let sentences: readonly number[] | undefined;
  const samples = new Map<number, Sample[]>();
  const sentence = (span: Span) => sentenceAround((sentences ??= sentenceStarts(text)), text, span);
  return {
    text,
    language,
    tagged: kept,
    swallowed: blocked.flatMap((span) =>
      within(tagged, span)
        .filter((each) => each.names.place && each.end - each.start < span.end - span.start)
        .map((inside) => ({ span, inside })),
    ),
    firstFrom: (position) => firstTaggedFrom(kept, position),
    endingAt: (position) => (ends ??= byEnd(kept)).get(position) ?? NOTHING,
    startingAt: (position) => startingAt(kept, position),
    within: (span) => within(kept, span),
    sentence,
    namesAround: (span) => {
      const around = sentence(span);
      const key = around.start * (text.length + 1) + around.end;
      let known = samples.get(key);
      if (known === undefined) {
        known = sampleNames(within(kept, around));
        samples.set(key, known);
      }
      return known
        .filter(
          (sample) => !overlaps(sample, span) && (!sample.first || overlaps(sample.first, span)),
        )
        .map(({ name }) => name);
    },
  };
}
