import type { EntityId, EntityKind, How, Span } from "@gazetteer/core";
import { countWords } from "./count-words.ts";

/** What the choice needs to know of a mention. */
export interface Markable extends Span {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly how: How;
  /** Countries, capitals, oceans. */
  readonly generic: boolean;
  /** For contested things: who uses this name. Competing names are marked alike. */
  readonly side?: string | undefined;
}

export interface MarkableBlock<Mention extends Markable> {
  readonly role: "text" | "heading";
  readonly text: string;
  /** UTF-16 units of text before it that is in no block; without bound where a heading is among it. */
  readonly unread?: number;
  /** In order of the text. */
  readonly mentions: readonly Mention[];
}

export interface MarkRules {
  /** First mention a section, every mention, first mention a page, no marks. */
  readonly density: "section" | "every" | "page" | "none";
  /** At most one mark in so many words of a block; 0 is without limit. */
  readonly wordsPerMark: number;
  readonly generic: "listed" | "marked";
  readonly headings: "marked" | "skipped";
}

export interface Choice<Mention> {
  readonly marks: ReadonlySet<Mention>;
  /** First mentions that found no place under the limit in their whole section. */
  readonly heldBack: number;
}

/** A page without headings is cut into sections of about 1,000 words; a word takes about six units. */
const SECTION_LENGTH = 6_000;

/** Words of blocks with mentions, which are asked for whenever any block has changed. */
const counted = new WeakMap<MarkableBlock<Markable>, number>();

/** What is marked first where not all has a place: what the reader came for, before who is well known. */
const WORTH: Readonly<Record<EntityKind, number>> = {
  island: 0,
  agreement: 0,
  event: 0,
  leader: 1,
  organization: 1,
  person: 2,
  place: 3,
};

function worthOf({ kind, how }: Markable): number {
  return how === "description" ? 0 : WORTH[kind];
}

/** Mentions of one entity in one block that are marked together or not at all. */
interface Group<Mention> {
  readonly mentions: Mention[];
  readonly worth: number;
}

/**
 * Chooses which mentions get a mark. `blocks` are all blocks of the page in document order. A mention
 * that is dropped for lack of room leaves its place to the next one of its entity in the section.
 */
export function chooseMarks<Mention extends Markable>(
  blocks: readonly MarkableBlock<Mention>[],
  rules: MarkRules,
): Choice<Mention> {
  const marks = new Set<Mention>();
  let heldBack = 0;
  let length = 0;
  let done = new Set<string>();
  let waiting = new Set<string>();

  function endSection(): void {
    heldBack += waiting.size;
    done = new Set();
    waiting = new Set();
    length = 0;
  }

  if (rules.density === "none") return { marks, heldBack };
  for (const block of blocks) {
    length += block.unread ?? 0;
    const isNewSection = block.role === "heading" || length >= SECTION_LENGTH;
    if (isNewSection && rules.density !== "page") endSection();
    length += block.text.length;
    if (block.mentions.length === 0) continue;
    if (block.role === "heading" && rules.headings === "skipped") continue;

    const groups = new Map<string, Group<Mention>>();
    for (const mention of block.mentions) {
      if (mention.generic && rules.generic === "listed") continue;
      const name = nameOf(mention);
      if (rules.density !== "every") {
        if (done.has(name)) continue;
        if (groups.get(mention.entity)?.mentions.some((other) => nameOf(other) === name)) continue;
      }
      const key = rules.density === "every" ? `${mention.start}` : mention.entity;
      const group = groups.get(key);
      if (group) group.mentions.push(mention);
      else groups.set(key, { mentions: [mention], worth: worthOf(mention) });
    }
    if (groups.size === 0) continue;

    let room = roomIn(block, rules);
    for (const { mentions } of [...groups.values()].sort((a, b) => a.worth - b.worth)) {
      const hasRoom = room > 0;
      room -= mentions.length;
      for (const mention of mentions) {
        const name = nameOf(mention);
        if (hasRoom) {
          marks.add(mention);
          done.add(name);
          waiting.delete(name);
        } else waiting.add(name);
      }
    }
  }
  endSection();
  return { marks, heldBack };
}

/** Names that different sides use for one thing count apart, so that none stays unmarked for another. */
function nameOf({ entity, side }: Markable): string {
  return side === undefined ? entity : `${entity} ${side}`;
}

function roomIn(block: MarkableBlock<Markable>, { wordsPerMark }: MarkRules): number {
  if (wordsPerMark === 0) return Number.POSITIVE_INFINITY;
  let count = counted.get(block);
  if (count === undefined) {
    count = countWords(block.text);
    counted.set(block, count);
  }
  return Math.max(1, Math.floor(count / wordsPerMark));
}
