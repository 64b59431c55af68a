import type { AGREEMENT_NATURES } from "../model/agreement.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { CardLink, CardVoice, Citations, Worded } from "./card-parts.ts";
import type { OfficeHeld, VoicePeriod } from "./card-then.ts";

/** Where on the map: latitude and longitude in degrees. */
export type Coordinates = readonly [number, number];

export interface CardClaim extends VoicePeriod {
  /** The stated ground. */
  readonly ground: Worded;
}

export interface CardFigure {
  readonly value: number;
  /** When it was so. */
  readonly date?: PartialDate | undefined;
  readonly sources: Citations;
}

export interface IslandCardDetails {
  readonly kind: "island";
  readonly coordinates?: Coordinates | undefined;
  readonly areaKm2?: CardFigure | undefined;
  readonly population?: CardFigure | undefined;
  readonly claimedBy: readonly CardClaim[];
}

export interface PlaceCardDetails {
  readonly kind: "place";
  readonly coordinates?: Coordinates | undefined;
}

/** A dated entity that another took part in. */
export interface CardMeeting {
  readonly event: CardLink;
  readonly date: PartialDate;
}

/** What a card says of anybody: the dates of the life with their sources, and whom they met. */
export interface LifeCardDetails {
  readonly born?: PartialDate | undefined;
  readonly died?: PartialDate | undefined;
  readonly sources: Citations;
  readonly meetings: readonly CardMeeting[];
}

export interface LeaderCardDetails extends LifeCardDetails {
  readonly kind: "leader";
  /** All offices in the dictionary, latest first. */
  readonly offices: readonly OfficeHeld[];
}

export interface PersonCardDetails extends LifeCardDetails {
  readonly kind: "person";
}

/** The words a dispute turns on, authentic languages first, with each side's reading. */
export interface CardClause {
  readonly part?: Worded | undefined;
  readonly texts: readonly {
    readonly standing: "authentic" | "official-translation" | "translation";
    readonly text: Worded;
    readonly sources: Citations;
  }[];
  readonly readings: readonly {
    readonly by: CardVoice;
    readonly text: Worded;
    readonly sources: Citations;
  }[];
}

export interface AgreementCardDetails {
  readonly kind: "agreement";
  readonly nature: (typeof AGREEMENT_NATURES)[number];
  readonly signed?: PartialDate | undefined;
  readonly announced?: PartialDate | undefined;
  readonly inForce?: PartialDate | undefined;
  readonly parties: readonly {
    readonly party: CardLink;
    readonly from?: PartialDate | undefined;
  }[];
  readonly place?: CardLink | undefined;
  readonly clauses: readonly CardClause[];
  readonly sources: Citations;
}

export interface OrganizationCardDetails {
  readonly kind: "organization";
  readonly founded?: PartialDate | undefined;
  readonly sources: Citations;
  /** Who headed it on the article's day, or as last known. */
  readonly head?: CardLink | undefined;
  readonly country?: CardLink | undefined;
}

export interface EventCardDetails {
  readonly kind: "event";
  readonly date: PartialDate;
  readonly ongoing?: true | undefined;
}

/** What belongs to one kind only. */
export type CardDetails =
  | IslandCardDetails
  | PlaceCardDetails
  | LeaderCardDetails
  | PersonCardDetails
  | AgreementCardDetails
  | OrganizationCardDetails
  | EventCardDetails;

export interface TimelineItem {
  readonly entity: CardLink;
  readonly date: PartialDate;
}
