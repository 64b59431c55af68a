import type { Article } from "@gazetteer/core";
import type { FirstReading, WorkClock } from "@gazetteer/dom";
import type { PageMentions, RequestOf } from "../messages.ts";
import type { ask } from "../messaging/ask.ts";
import type { PageSettings } from "../settings.ts";

/*
 * The seam between `page.js`, which runs in every frame and decides whether there is something to
 * read, and `reader.js`, which the background injects where there is. Both run in the same isolated
 * world, whose `globalThis` no page can see:
 *
 *     world[READER_DOCK]?.attach(createReader);
 */

/** Registered, not unique: each script has its own copy of this module. */
export const READER_DOCK = Symbol.for("gazetteer.reader-dock");

/** Calls `listener` with key events before the page's own listeners get them, until `signal` aborts. */
export type WatchKeys = (listener: (event: KeyboardEvent) => void, signal: AbortSignal) => void;

export interface ReaderStart {
  readonly view: Window;
  readonly page: Document;
  readonly settings: PageSettings;
  readonly revision: number;
  readonly clock: WorkClock;
  /** Where names are. */
  readonly first: FirstReading;
  /** Aborts when the page is replaced or withheld, or this copy of the extension is gone. */
  readonly signal: AbortSignal;
  readonly watchKeys: WatchKeys;
  readonly ask: typeof ask;
  /** What the page is, as far as is known now. */
  article(): Article;
  onOrphaned(): void;
}

export interface Reader {
  /** What surfaces are told. */
  describe(): PageMentions;
  apply(settings: PageSettings, revision: number): void;
  /** Another article under another address, without a new page. */
  turn(): void;
  /** What is known of the page may be another now. */
  look(): void;
  jumpTo(entity: string, index: number | undefined): Promise<"shown" | "unknown">;
  command(command: RequestOf<"command">["command"]): Promise<void>;
  openCard(entity: string): Promise<"shown" | "unknown">;
  /** Mends what the page broke. */
  pulse(): void;
  /** The page may look different than when it was last seen. */
  restyle(): void;
}

export type CreateReader = (start: ReaderStart) => Reader;

export interface ReaderDock {
  attach(create: CreateReader): void;
  /** Whether this copy of `page.js` still has its extension: then a newer one leaves the page to it. */
  isAlive(): boolean;
  /** Called by a newer copy of `page.js` in the same world: the older one cleans up. */
  retire(): void;
}

/** The isolated world, as far as our two scripts share it. */
export const world: { readonly document: Document; [READER_DOCK]?: ReaderDock } = globalThis;
