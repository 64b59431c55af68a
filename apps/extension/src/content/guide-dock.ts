import type { ReplyOf } from "../messages.ts";
import type { MentionId, Point } from "./card-surface.ts";
import type { PlacedMention } from "./mention-book.ts";
import type { PageSession } from "./page-session.ts";
import type { WatchKeys } from "./reader-dock.ts";

/*
 * The seam between `reader.js`, which reads and marks, and `guide.js`, which opens cards and goes from
 * mark to mark. The background injects the guide when the pointer first rests on a mark, or somebody
 * asks for one: most pages are read without.
 */

/** Registered, not unique: each script has its own copy of this module. */
const GUIDE_DOCK = Symbol.for("gazetteer.guide-dock");

/** The guide's code is small and comes from this machine. */
const ATTACH_MS = 3_000;

/** What the pointer did before the guide was there. */
export interface EarlyPointer {
  readonly type: "rest" | "tap";
  readonly point: Point;
  /** Time stamp of its last movement, as in `performance.now`. */
  readonly movedAt: number;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface GuideStart {
  readonly view: Window;
  readonly page: Document;
  readonly signal: AbortSignal;
  readonly session: PageSession;
  readonly watchKeys: WatchKeys;
  readonly early: EarlyPointer | undefined;
  askForCard(): Promise<ReplyOf<"injectCard">>;
}

export interface Guide {
  /** These are no longer in the page. */
  gone(ids: readonly MentionId[]): void;
  /** Scrolls there and opens the card. */
  goTo(mention: PlacedMention): void;
  goToMark(direction: "next" | "previous"): void;
  show(mention: PlacedMention): void;
}

export type CreateGuide = (start: GuideStart) => Guide;

interface GuideDock {
  attach(create: CreateGuide): void;
}

const world: { readonly document: Document; [GUIDE_DOCK]?: GuideDock } = globalThis;

export function attachGuide(create: CreateGuide): void {
  world[GUIDE_DOCK]?.attach(create);
}

export interface GuideSlot {
  readonly guide: Guide | undefined;
  /** Has the guide brought, once. `undefined`: it did not come. */
  bring(early?: EarlyPointer): Promise<Guide | undefined>;
}

/** Puts the dock into this world and takes it away when `signal` aborts. */
export function openGuideSlot(
  start: Omit<GuideStart, "early">,
  askForGuide: () => Promise<ReplyOf<"injectGuide">>,
): GuideSlot {
  const { signal } = start;
  let guide: Guide | undefined;
  let coming: Promise<Guide | undefined> | undefined;

  async function inject(early: EarlyPointer | undefined): Promise<Guide | undefined> {
    const attached = new Promise<Guide | undefined>((resolve) => {
      const dock: GuideDock = {
        attach(create) {
          if (!signal.aborted) guide ??= create({ ...start, early });
          resolve(guide);
        },
      };
      world[GUIDE_DOCK] = dock;
      setTimeout(resolve, ATTACH_MS);
      signal.addEventListener("abort", () => {
        if (world[GUIDE_DOCK] === dock) delete world[GUIDE_DOCK];
      });
    });
    const reply = await askForGuide();
    if (!reply.ok || (await attached) === undefined) coming = undefined;
    return guide;
  }

  return {
    get guide() {
      return guide;
    },
    bring: async (early) => guide ?? (coming ??= inject(early)),
  };
}
