import type { ReplyOf } from "../messages.ts";
import {
  CARD_DOCK,
  type CardDock,
  type CardPage,
  type CardSurface,
  type CreateCardSurface,
  world,
} from "./card-surface.ts";

/** The card's code is some 100 kB: beyond this it is asked for anew. */
const ATTACH_MS = 3_000;

/** Where the card script finds the content script, and the card it has brought. */
export interface CardSlot {
  /** The card, as soon as its script has come. */
  readonly surface: CardSurface | undefined;
  /** Has the card script brought, once. `undefined`: it did not come. */
  bring(): Promise<CardSurface | undefined>;
}

/** Puts the dock into this world and takes it away when `signal` aborts. */
export function openCardSlot(
  page: CardPage,
  askForCard: () => Promise<ReplyOf<"injectCard">>,
  signal: AbortSignal,
): CardSlot {
  let surface: CardSurface | undefined;
  let coming: Promise<CardSurface | undefined> | undefined;
  let attached: ((surface: CardSurface) => void) | undefined;
  let surfaceLife = new AbortController();

  const dock: CardDock = {
    attach(create: CreateCardSurface) {
      surfaceLife.abort();
      surfaceLife = new AbortController();
      surface = create(page, surfaceLife.signal);
      attached?.(surface);
    },
  };
  world[CARD_DOCK] = dock;
  signal.addEventListener("abort", () => {
    surfaceLife.abort();
    surface = undefined;
    if (world[CARD_DOCK] === dock) delete world[CARD_DOCK];
  });

  async function inject(): Promise<CardSurface | undefined> {
    const attachment = new Promise<CardSurface | undefined>((resolve) => {
      attached = resolve;
      setTimeout(() => resolve(undefined), ATTACH_MS);
    });
    const reply = await askForCard();
    const result = reply.ok ? await attachment : undefined;
    if (result === undefined) coming = undefined;
    return result;
  }

  return {
    get surface() {
      return surface;
    },
    async bring() {
      return surface ?? (coming ??= inject());
    },
  };
}
