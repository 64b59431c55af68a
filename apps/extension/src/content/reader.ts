import type { Article } from "@gazetteer/core";
import type { NamedTexts, WorkClock } from "@gazetteer/dom";
import type { PageMentions } from "../messages.ts";
import type { PageSettings } from "../settings.ts";
import type { Guide } from "./guide.ts";
import type { NameWatch } from "./name-watch.ts";

/*
 * The seam between `page.js`, which runs in every frame and decides whether there is something to read, and `reader.js`,
 * which the background runs where there is.
 */

/**
 * Calls `listener` with what keys and the pointer do, before the page's own listeners get it, until `signal` aborts.
 * Events that a page made up are left out.
 */
export type HearInput = (
  listener: (event: KeyboardEvent | PointerEvent) => void,
  signal: AbortSignal,
) => void;

export interface ReaderStart extends Pick<NameWatch, "queue" | "again"> {
  readonly settings: PageSettings;
  readonly revision: number;
  readonly clock: WorkClock;
  /** Aborts when the page is replaced or withheld, or this copy of the extension is gone. */
  readonly signal: AbortSignal;
  readonly hearInput: HearInput;
  /** What the page is, as far as is known now. */
  article(): Article;
}

/** What surfaces are told of a page that is read. */
export type PageReading = Pick<
  PageMentions,
  "scan" | "aboutSubject" | "mentions" | "heldBack" | "timing"
>;

export interface Reader {
  /** Reads where names are, then whatever changes. */
  read(found: NamedTexts): void;
  describe(): PageReading;
  apply(settings: PageSettings, revision: number): void;
  /** Another article under another address, without a new page. */
  turn(): void;
  /** What is known of the page may be another now: much of it comes late. */
  look(): void;
  /** Mends what the page broke. */
  pulse(): void;
  /** The page may look different than when it was last seen. */
  restyle(): void;
  /** Has the guide come. `undefined`: it did not. */
  guide(): Promise<Guide | undefined>;
}

export type CreateReader = (start: ReaderStart) => Reader;
