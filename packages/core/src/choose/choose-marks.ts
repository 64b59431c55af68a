import type { EntityId, EntityKind } from "../model/entity.ts";
import type { How } from "../model/mention.ts";
import type { Span } from "../model/span.ts";

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
  /** UTF-16 units of its text. */
  readonly length: number;
  /** As `countWords` counts them; asked for where there are mentions. */
  readonly words: number;
  /** UTF-16 units of text before it that is in no block. A heading is a block, with a name in it or without. */
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

/** Mentions in one block that are marked together or not at all: the first by each name of an entity, or of two leaders. */
type Group<Mention> = Map<string, Mention>;

/** From one leader's name to the next, with what both are between: "Shinzo Abe and Russian President …". UTF-16 units. */
const SIDE_BY_SIDE = 40;
/** No two names are so near to each other. */
const APART = -1;

/** Mentions with the same key together, each name once; so are two leaders up to `reach` from each other. */
function groupsOf<Mention extends Markable>(
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => string | number,
  reach: number,
): Group<Mention>[] {
  const groups = new Map<string | number, Group<Mention>>();
  /** Of a leader who may have another beside him, up to `near`. */
  let lone: Group<Mention> | undefined;
  let near = 0;
  for (const mention of mentions) {
    let group = groups.get(keyOf(mention));
    if (group === undefined) {
      group = new Map();
      if (mention.kind === "leader") {
        if (mention.start > near) lone = undefined;
        group = lone ?? group;
        lone = lone ? undefined : group;
        near = mention.end + reach;
      }
      groups.set(keyOf(mention), group);
    }
    const name = nameOf(mention);
    if (!group.has(name)) group.set(name, mention);
  }
  return [...new Set(groups.values())];
}

/** A little more than a step of worth: who was passed over goes before its equals in the next block. */
const PASSED_OVER = 1.1;

/**
 * Chooses which mentions get a mark. `blocks` are all blocks of the page in document order. A mention
 * that is dropped for lack of room leaves its place to the next one of its entity in the section, which
 * is worth more each time; room that is left over is good for one mark more in a later block. Two leaders side by side
 * are marked both or none, where there is room for two marks: most often they speak for two sides.
 */
export function chooseMarks<Mention extends Markable>(
  blocks: readonly MarkableBlock<Mention>[],
  { density, wordsPerMark, generic, headings }: MarkRules,
): Choice<Mention> {
  const marks = new Set<Mention>();
  let heldBack = 0;
  let length = 0;
  /** Words of the section that no mark has used yet; less than none after short blocks with marks. */
  let spare = 0;
  let done = new Set<string>();
  /** How often a name was passed over. */
  let passed = new Map<string, number>();

  function endSection(): void {
    heldBack += passed.size;
    done = new Set();
    passed = new Map();
    length = spare = 0;
  }

  /** Two that need the room of two count together. */
  function rankOf(group: Group<Mention>): number {
    let worth = Number.POSITIVE_INFINITY;
    let turns = 0;
    for (const [name, mention] of group) {
      worth = Math.min(worth, worthOf(mention));
      turns += passed.get(name) ?? 0;
    }
    return worth - PASSED_OVER * turns;
  }

  if (density === "none") return { marks, heldBack };
  for (const block of blocks) {
    length += block.unread ?? 0;
    const isHeading = block.role === "heading";
    if ((isHeading || length >= SECTION_LENGTH) && density !== "page") endSection();
    length += block.length;
    if (block.mentions.length === 0) continue;
    if (isHeading && headings === "skipped") continue;

    const { words } = block;
    const room = words + Math.min(Math.max(spare, 0), wordsPerMark);
    let left = room;
    spare += words;
    const isEvery = density === "every";
    const groups = groupsOf(
      block.mentions.filter(
        (mention) =>
          (generic === "marked" || !mention.generic) && (isEvery || !done.has(nameOf(mention))),
      ),
      isEvery ? ({ start }) => start : ({ entity }) => entity,
      isEvery || room < 2 * wordsPerMark ? APART : SIDE_BY_SIDE,
    );

    for (const group of groups.sort((a, b) => rankOf(a) - rankOf(b))) {
      const [first] = group.values();
      // Beside the names of two sides, a name of nobody or a description has nothing to add.
      if (first && group.size > 2) group.delete(first.entity);
      const taken = group.size * wordsPerMark;
      // One finds room anywhere.
      const hasRoom = left === room || taken <= left;
      if (hasRoom) {
        left -= taken;
        spare -= taken;
      }
      for (const [name, mention] of group)
        if (hasRoom) {
          marks.add(mention);
          done.add(name).add(mention.entity);
          passed.delete(name);
        } else passed.set(name, (passed.get(name) ?? 0) + 1);
    }
  }
  endSection();
  return { marks, heldBack };
}

/** Names that different sides use for one thing count apart, so that none stays unmarked for another. */
function nameOf({ entity, side }: Markable): string {
  return side === undefined ? entity : `${entity} ${side}`;
}
