import type { Reply, RequestOf } from "../messages.ts";
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

/** What is asked of the guide: each field as it came, unchecked. */
export type GuideRequest = {
  readonly [Type in "jumpTo" | "command" | "openCard"]: { readonly type: Type } & Readonly<
    Partial<Record<keyof RequestOf<Type>, unknown>>
  >;
}["jumpTo" | "command" | "openCard"];

export interface Guide {
  /** These are no longer in the page. */
  gone(mentions: readonly PlacedMention[]): void;
  /** These have no marks any more; a card that is open stays. */
  unmarked(mentions: readonly PlacedMention[]): void;
  answer(request: GuideRequest): Reply;
}

export type CreateGuide = (start: GuideStart) => Guide;
