import type { Reply } from "../messages.ts";
import type { PlacedMention } from "./page-block.ts";
import type { PageSession } from "./page-session.ts";
import type { HearInput } from "./reader.ts";

/*
 * The seam between `reader.js`, which reads and marks, and `guide.js`, which opens cards and goes from mark to mark. The
 * background runs the guide when the pointer first rests over a text with marks, or somebody asks for a mark: most pages
 * are read without.
 */

export interface GuideStart {
  readonly view: Window;
  readonly page: Document;
  readonly signal: AbortSignal;
  readonly session: PageSession;
  readonly hearInput: HearInput;
  /** What the pointer did before the guide was there, over a text with marks: its last movement, or a tap. */
  readonly early: readonly PointerEvent[];
}

/** Of the requests to a tab, those that concern marks. */
export type GuideRequest = "jumpTo" | "walk" | "openCard";

/** Fields of such requests, each as it came, unchecked. */
export type GuideFields = Readonly<Partial<Record<"entity" | "index" | "direction", unknown>>>;

export interface Guide {
  /** These are no longer in the page. */
  gone(mentions: readonly PlacedMention[]): void;
  /** These have no marks any more; a card that is open stays. */
  unmarked(mentions: readonly PlacedMention[]): void;
  answer(type: GuideRequest, fields: GuideFields): Reply;
}

export type CreateGuide = (start: GuideStart) => Guide;
