import { overlaps, type Span } from "../model/span.ts";
import type { NameSet } from "./name-set.ts";
import { firstFrom } from "../text/first-from.ts";
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
  /** Length of the longest match. */
  #longest = 0;
  #sentences: readonly number[] | undefined;
  #sampled: Span | undefined;
  #samples: readonly Sample[] = NOTHING;

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
    for (const { start, end } of tagged) {
      this.#starts.push(start);
      this.#longest = Math.max(this.#longest, end - start);
    }
  }

  /** What stands in a span. */
  textOf({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** Index of the first match that starts at `position` or later. */
  firstFrom(position: number): number {
    return firstFrom(this.#starts, position);
  }

  endingAt(position: number): readonly Tagged[] {
    return this.within({ start: position - this.#longest, end: position }).filter(
      ({ end }) => end === position,
    );
  }

  startingAt(position: number): readonly Tagged[] {
    const first = this.firstFrom(position);
    let end = first;
    while (this.#starts[end] === position) end += 1;
    return end === first ? NOTHING : this.tagged.slice(first, end);
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

  /** Whether a sentence begins with a span. */
  opensSentence(span: Span): boolean {
    return this.sentence(span).start === span.start;
  }

  /** One name for each other thing that the sentence around a span names. */
  namesAround(span: Span): readonly number[] {
    const around = this.sentence(span);
    // Those who ask come in the order of the text.
    if (around.start !== this.#sampled?.start || around.end !== this.#sampled.end) {
      this.#sampled = around;
      this.#samples = sampleNames(this.within(around));
    }
    const names: number[] = [];
    for (const sample of this.#samples)
      if (!overlaps(sample, span) && (!sample.first || overlaps(sample.first, span)))
        names.push(sample.name);
    return names;
  }
}
