import type { EntityId } from "./entity.ts";
import type { How } from "./mention.ts";
import type { PartialDate } from "./partial-date.ts";

/** Why a candidate, or one of the entities it may mean, is not a mention. */
export type Rejection =
  | "switched-off"
  | "longer-name"
  | "somebody-else"
  | "gate-closed"
  | "damaged-text"
  | "other-title"
  | "less-likely"
  | "undecided"
  | "title-of-a-name"
  | "not-the-holder"
  | "indefinite"
  | "tied-to-another"
  | "other-state"
  | "other-time"
  | "other-antecedent"
  | "unknown-holder"
  | "overlapped";

/** How the name counts: by itself, by evidence for its gate, by the title beside it, or by who holds the office. */
export type Ground = "certain" | "gate" | "title" | "holder";

export interface ReasonName {
  readonly text: string;
  readonly lang: string;
  readonly pack: string;
}

export interface Rival {
  readonly entity: EntityId;
  readonly rejection: Rejection;
}

/** Why something is a mention. */
export interface MentionReason {
  readonly outcome: "mention";
  readonly entity: EntityId;
  readonly how: How;
  readonly name: ReasonName;
  readonly ground: Ground;
  /** What speaks for it: the office for a title or a holder, else entities that the page names; often empty. */
  readonly by: readonly string[];
  readonly date: PartialDate | undefined;
  readonly rivals: readonly Rival[];
}

export type Reason =
  | MentionReason
  | {
      readonly outcome: "rejected";
      readonly how: How;
      readonly name: ReasonName;
      readonly rejection: Rejection;
      readonly rivals: readonly Rival[];
    };
