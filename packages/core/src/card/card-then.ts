import type { PartialDate } from "../model/partial-date.ts";
import type { CardStatement, CardVoice, Citations, Worded } from "./card-parts.ts";

/** An office and when it was held; without `to` it was still held on the day `asOf`. */
export interface OfficeHeld {
  readonly office: Worded;
  readonly from: PartialDate;
  readonly to?: PartialDate | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly acting?: true | undefined;
  readonly sources: Citations;
}

export interface VoicePeriod {
  readonly by: CardVoice;
  readonly from?: PartialDate | undefined;
  readonly sources: Citations;
}

/** A claim that held, and what it is to where that is not the whole. */
export interface ClaimPeriod extends VoicePeriod {
  readonly extent?: Worded | undefined;
}

/** A day on which something of a kind came about. */
export interface CardDay<T extends string> {
  readonly type: T;
  readonly date: PartialDate;
  readonly sources: Citations;
}

/** One thing that held on the article's day. */
export type ThenLine =
  | ({ readonly type: "office"; readonly state: "holds" | "held-before" } & OfficeHeld)
  /** What an agreement was on that day. */
  | {
      readonly type: "status";
      readonly text: Worded;
      readonly from: PartialDate;
      readonly sources: Citations;
    }
  | {
      readonly type: "territory";
      readonly administeredBy: readonly VoicePeriod[];
      readonly claimedBy: readonly ClaimPeriod[];
    }
  /** An agreement, event or organisation that came only after the article. */
  | { readonly type: "not-yet"; readonly date: PartialDate }
  | CardDay<"died" | "dissolved">;

/** One change after the article's day. */
export type SinceItem =
  | { readonly type: "statement"; readonly date: PartialDate; readonly statement: CardStatement }
  | ({ readonly type: "took-office" | "left-office"; readonly date: PartialDate } & OfficeHeld)
  | {
      readonly type: "status";
      readonly date: PartialDate;
      readonly text: Worded;
      readonly sources: Citations;
    }
  | {
      readonly type: "administered";
      readonly date: PartialDate;
      readonly by: CardVoice;
      readonly sources: Citations;
    }
  | CardDay<"died" | "dissolved" | "in-force">;
