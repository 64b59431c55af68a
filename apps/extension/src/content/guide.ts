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
  readonly signal: AbortSignal;
  readonly session: PageSession;
  readonly hearInput: HearInput;
  /** What the pointer did before the guide was there, over a text with marks: its last movement, or a tap. */
  readonly early: readonly PointerEvent[];
}

/** Fields of a request to go somewhere, each as it came, unchecked. */
export type GuideFields = Readonly<Partial<Record<"to" | "entity" | "index", unknown>>>;

export interface Guide {
  /** These are no longer in the page. */
  gone(mentions: readonly PlacedMention[]): void;
  /** Marks have been chosen: the pointer may rest on one that was not there before. */
  marked(): void;
  /** These have no marks any more; a card that is open stays. */
  unmarked(mentions: readonly PlacedMention[]): void;
  goTo(fields: GuideFields): Reply;
}

export type CreateGuide = (start: GuideStart) => Guide;
