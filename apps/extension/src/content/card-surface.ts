import type { EntityId } from "@gazetteer/core";
import type { Point } from "@gazetteer/dom";
import type { RequestOf } from "../messages.ts";
import type { LinkedMention } from "../messaging/linked-mention.ts";
import type { PageSettings } from "../settings.ts";

/*
 * The seam between the guide, which watches pointer and keys, and the card script, which the background runs on the
 * first hover. The guide decides when a card opens and closes (`hover.ts`); the surface decides what it shows and where
 * it stands.
 */

export type Opener = "pointer" | "keyboard" | "touch";

/** Identifies one mention for as long as its text stays unchanged; unique within the frame. */
export type MentionId = number;

export interface CardRequest {
  readonly id: MentionId;
  readonly mention: LinkedMention;
  /** Exactly as the page has it. */
  readonly text: string;
  /** What to ask the background for, as it stands now; another entity may be put in for chips. */
  readonly card: RequestOf<"card">;
  readonly settings: PageSettings;
  readonly opener: Opener;
  /** Where the pointer rested; the card stands beside the line box nearest to it. */
  readonly pointer: Point | undefined;
  /** Place of this mention among those of the same entity here: `index` from 1. */
  readonly index: number;
  readonly count: number;
  /** Of the block's real background, not of the system. */
  readonly scheme: "light" | "dark";
  readonly writingMode: "horizontal-tb" | "vertical-rl" | "vertical-lr";
  readonly direction: "ltr" | "rtl";
  /**
   * Element that holds the first character of the mark: for a host inside an open modal dialog or a
   * full-screen element, and for following its scrolling ancestors. Never written to.
   */
  readonly anchor: Element;
  /** Line boxes of the mark now, in viewport coordinates; empty once it has left the page. Forces layout. */
  anchorRects(): readonly DOMRect[];
}

export interface CardSurface {
  /** A dwell began: the card may be asked for already, nothing is shown. Repeated calls are cheap. */
  prepare(request: CardRequest): void;
  /** Shows the card, or swaps the one that is open in place. Pinned cards stay where they are. */
  open(request: CardRequest): void;
  /** The focus goes back to where it was. */
  close(): void;
  /** Moves the keyboard focus into the open card. */
  focus(): void;
  /** Whether the point is over the open card. */
  contains(point: Point): boolean;
  /** Whether the point is on the way from mark to card: the safe polygon between both. */
  inCorridor(point: Point): boolean;
}

/** What a surface may ask of the page. */
export interface CardPage {
  /**
   * Something happened inside the card. `dismissed`: its close button. Escape is watched by the page.
   * The last three come from a card that stands outside its own frame, which hears nothing of them.
   */
  notify(
    event:
      | "dismissed"
      | "pinned"
      | "unpinned"
      | "focus-entered"
      | "focus-left"
      | "pointer-inside"
      | "pointer-outside"
      | "pressed-outside",
  ): void;
  /** Scrolls to the neighbouring mention of the same entity and opens its card. */
  step(id: MentionId, direction: "next" | "previous"): void;
  /** Takes the name's marks off this page until it is loaded again; the result puts them back. */
  hideHere(id: MentionId): () => void;
  /** Remembers for this page that the name of an ambiguous mention means `entity`. */
  choose(id: MentionId, entity: EntityId): void;
}

/** Aborts when the reader ends; the surface then removes its host and listeners. */
export type CreateCardSurface = (page: CardPage, signal: AbortSignal) => CardSurface;
