import type { EntityId, EntityKind } from "../model/entity.ts";
import type { PartialDate } from "../model/partial-date.ts";

/** Text from the dictionary and the language it is in, which is the reader's unless it had to fall back. */
export interface Worded {
  readonly text: string;
  readonly lang: string;
}

/** Numbers of sources as the card shows them: 1 is the first of `Card.sources`. */
export type Citations = readonly number[];

export interface CardSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
  readonly date?: PartialDate | undefined;
  readonly archivedUrl?: string | undefined;
}

export interface CardVoice {
  readonly id: string;
  readonly name: Worded;
}

/** Another entity that the card leads to. */
export interface CardLink {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** One; where sides name it differently, one of each side, in the fixed order. */
  readonly names: readonly Worded[];
}

export interface CardStatement {
  readonly type: "fact" | "claim" | "reported";
  /** Whose claim it is. */
  readonly by?: CardVoice | undefined;
  readonly text: Worded;
  readonly date?: PartialDate | undefined;
  /** Claims only: first made after the article. */
  readonly later?: true | undefined;
  readonly sources: Citations;
}
