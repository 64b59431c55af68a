import { overlaps, type Span } from "../model/span.ts";
import type { NameSet } from "./name-set.ts";
import { sentenceStarts } from "./sentence-starts.ts";

/** A match, its names sorted by what they are. */
export interface Tagged extends Span {
  readonly names: NameSet;
  /** Whether it lies inside a longer name of an entity ("Abe" in "Shinzo Abe"). */
  readonly inner: boolean;
  /** Whether an apostrophe or a space is lost, so that the name counts only if it is certain elsewhere. */
  readonly loose: boolean;
}

/** A name that stands for its entity in a sentence. */
interface Sample extends Span {
  readonly name: number;
  /** The place before it that names the same thing. */
  readonly first: Sample | undefined;
}

/** A name inside a blocked form. */
interface Swallowed {
  readonly span: Span;
  readonly inside: Tagged;
}

const NOTHING: readonly never[] = [];

/** Index of the first of rising positions that is `position` or later. */
function firstFrom(positions: readonly number[], position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** The text of one block with everything that matches in it; blocked forms have swallowed what they overlap. */
export class TaggedBlock {
  readonly text: string;
  /** `ja`, `zh`, `ko`, `ru`, … : the grammar to read it by. */
  readonly language: string;
  /** Sorted by start, then longer first. */
  readonly tagged: readonly Tagged[];
  /** Names that end with or begin a blocked form, which has swallowed them. */
  readonly swallowed: readonly Swallowed[];
  readonly #starts: number[] = [];
  #ends: ReadonlyMap<number, readonly Tagged[]> | undefined;
  #sentences: readonly number[] | undefined;
  readonly #samples = new Map<number, readonly Sample[]>();

  constructor(
    text: string,
    language: string,
    tagged: readonly Tagged[],
    swallowed: readonly Swallowed[] = NOTHING,
  ) {
    this.text = text;
    this.language = language;
    this.tagged = tagged;
    this.swallowed = swallowed;
    for (const { start } of tagged) this.#starts.push(start);
  }

  /** Index of the first match that starts at `position` or later. */
  firstFrom(position: number): number {
    return firstFrom(this.#starts, position);
  }

  endingAt(position: number): readonly Tagged[] {
    this.#ends ??= byEnd(this.tagged);
    return this.#ends.get(position) ?? NOTHING;
  }

  startingAt(position: number): readonly Tagged[] {
    return this.tagged.slice(this.firstFrom(position), this.firstFrom(position + 1));
  }

  /** Those that lie wholly in a span. */
  within({ start, end }: Span): readonly Tagged[] {
    const found: Tagged[] = [];
    for (let at = this.firstFrom(start); at < this.tagged.length; at++) {
      const each = this.tagged[at] as Tagged;
      if (each.start >= end) break;
      if (each.end <= end) found.push(each);
    }
    return found;
  }

  /** Bounds of the sentence around a span, cut where it runs on for too long. */
  sentence({ start, end }: Span): Span {
    const starts = (this.#sentences ??= sentenceStarts(this.text));
    return {
      start: starts[firstFrom(starts, start + 1) - 1] ?? 0,
      end: starts[firstFrom(starts, end)] ?? this.text.length,
    };
  }

  /** One name for each other thing that the sentence around a span names. */
  namesAround(span: Span): readonly number[] {
    const around = this.sentence(span);
    const key = around.start * 2 ** 32 + around.end;
    let samples = this.#samples.get(key);
    if (samples === undefined) {
      samples = sampleNames(this.within(around));
      this.#samples.set(key, samples);
    }
    const names: number[] = [];
    for (const sample of samples)
      if (!overlaps(sample, span) && (!sample.first || overlaps(sample.first, span)))
        names.push(sample.name);
    return names;
  }
}
