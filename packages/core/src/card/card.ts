import type { EntityId, EntityKind } from "../model/entity.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { RELATION_TYPES } from "../model/relation.ts";
import type { CardDetails, TimelineItem } from "./card-details.ts";
import type { CardMention } from "./card-mention.ts";
import type {
  CardLink,
  CardSource,
  CardStatement,
  CardVoice,
  Citations,
  Worded,
} from "./card-parts.ts";
import type { SinceItem, ThenLine } from "./card-then.ts";

/** Names beside the title. */
export interface CardNames {
  readonly by?: CardVoice | undefined;
  readonly names: readonly (Worded & { readonly romanized?: string | undefined })[];
}

/** What several voices see differently; always the claims of two or more, in the fixed order. */
export interface CardDispute {
  readonly about: Worded;
  readonly sides: readonly { readonly by: CardVoice; readonly claims: readonly CardStatement[] }[];
}

export interface CardRelation {
  readonly type: (typeof RELATION_TYPES)[number];
  /** `out`: from this entity to the linked one. `in`: the other way. */
  readonly direction: "out" | "in";
  readonly to: CardLink;
  /** Voice that says so, where it is contested. */
  readonly by?: CardVoice | undefined;
}

/**
 * Everything one card can show, in the reader's languages, as plain data: it crosses a message.
 * Lists are in the order in which they are shown; a part with nothing true to say is absent or empty.
 */
export interface Card {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The reader's first language; a text in another one is a visible fallback. */
  readonly language: string;
  readonly label: Worded;
  /** One, or one for each voice, in the fixed order. */
  readonly titles: readonly Worded[];
  readonly names: readonly CardNames[];
  readonly mention?: CardMention | undefined;
  /** Day of the article; absent where the page does not say. */
  readonly date?: PartialDate | undefined;
  /** What held on that day, or as last known without one. Nothing later than the day. */
  readonly atTheTime: readonly ThenLine[];
  /** What changed after that day, oldest first; empty without a day. */
  readonly since: readonly SinceItem[];
  readonly summary?:
    | {
        readonly text: Worded;
        /** `later`: it rests on something that came after the article. */
        readonly view: "then" | "later";
        readonly sources: Citations;
      }
    | undefined;
  readonly disputes: readonly CardDispute[];
  /** Facts, claims and reports that hold by the article's day, save the claims of `disputes`. */
  readonly statements: readonly CardStatement[];
  readonly details: CardDetails;
  /** Dated agreements and events of the subject, oldest first, with this one among them; else empty. */
  readonly timeline: readonly TimelineItem[];
  readonly relations: readonly CardRelation[];
  readonly sources: readonly CardSource[];
  readonly pack: { readonly id: string; readonly title: Worded; readonly version: string };
  /** Top-level fields that the reader or a later pack has changed. */
  readonly changed: readonly string[];
  /** `subject`: claims lead. `general`: the summary does, and the dispute waits behind "More". */
  readonly emphasis: "subject" | "general";
}
