import { countWords, type Markable, type MarkableBlock, type TextBlock } from "@gazetteer/dom";
import type { LinkedMention } from "../messaging/mention-codec.ts";
import type { MentionId } from "./card-surface.ts";

/** One mention in the page, as long as it stays where it is and means the same. */
export interface PlacedMention extends Markable {
  readonly id: MentionId;
  readonly linked: LinkedMention;
  readonly place: KnownBlock;
}

/** What is known of a block. */
export interface KnownBlock extends MarkableBlock<PlacedMention> {
  readonly block: TextBlock;
  /** As the background gave them, to be linked again; empty before the first answer and where there are none. */
  candidates: string;
  /** The evidence that the mentions rest on; `undefined` before the first answer. */
  linkedWith: string | undefined;
  mentions: readonly PlacedMention[];
}

/** All blocks of the page that the background was asked about, with their mentions. */
export interface MentionBook {
  readonly known: ReadonlyMap<TextBlock, KnownBlock>;
  /** `unread`: see `MarkableBlock`. */
  add(block: TextBlock, unread: number): KnownBlock;
  /** Gives back the mentions that went with it. */
  forget(block: TextBlock): readonly PlacedMention[];
  /** Puts the mentions of a block; those that were there before keep their ids. Gives back those that ended. */
  link(place: KnownBlock, linked: readonly LinkedMention[], evidence: string): PlacedMention[];
  find(id: MentionId): PlacedMention | undefined;
}

function createKnownBlock(block: TextBlock, unread: number): KnownBlock {
  let words: number | undefined;
  return {
    block,
    role: block.role,
    length: block.text.length,
    unread,
    candidates: "",
    linkedWith: undefined,
    mentions: [],
    words: () => (words ??= countWords(block.text)),
  };
}

export function createMentionBook(): MentionBook {
  const known = new Map<TextBlock, KnownBlock>();
  const byId = new Map<MentionId, PlacedMention>();
  let nextId: MentionId = 1;

  return {
    known,
    add(block, unread) {
      const place = createKnownBlock(block, unread);
      known.set(block, place);
      return place;
    },
    forget(block) {
      const place = known.get(block);
      if (place === undefined) return [];
      known.delete(block);
      for (const { id } of place.mentions) byId.delete(id);
      return place.mentions;
    },
    link(place, linked, evidence) {
      const before = new Map(place.mentions.map((mention) => [keyOf(mention.linked), mention]));
      const mentions = linked.map((one): PlacedMention => {
        const kept = before.get(keyOf(one));
        before.delete(keyOf(one));
        if (kept && meansTheSame(kept.linked, one)) return kept;
        const { start, end, entity, kind, how, generic, side } = one;
        const id = kept?.id ?? nextId++;
        const placed = { id, linked: one, place, start, end, entity, kind, how, generic, side };
        byId.set(id, placed);
        return placed;
      });
      for (const { id } of before.values()) byId.delete(id);
      place.mentions = mentions;
      place.linkedWith = evidence;
      return [...before.values()];
    },
    find: (id) => byId.get(id),
  };
}

/** What makes a mention the same after it was linked again. */
function keyOf({ start, end, entity }: LinkedMention): string {
  return `${start} ${end} ${entity}`;
}

function meansTheSame(a: LinkedMention, b: LinkedMention): boolean {
  return (
    a.kind === b.kind &&
    a.how === b.how &&
    a.role === b.role &&
    a.asGovernment === b.asGovernment &&
    a.generic === b.generic &&
    a.subject === b.subject &&
    a.side === b.side &&
    a.alternatives.join() === b.alternatives.join()
  );
}
