import type { CardPage, CardSurface } from "./card-surface.ts";
import { bring } from "./parts.ts";

/** The card of a frame. */
export interface CardSlot {
  /** As soon as its script has come. */
  readonly surface: CardSurface | undefined;
  /** `undefined`: it did not come. */
  bring(): Promise<CardSurface | undefined>;
}

export function openCardSlot(page: CardPage, signal: AbortSignal): CardSlot {
  let surface: CardSurface | undefined;

  return {
    get surface() {
      return surface;
    },
    async bring() {
      const create = surface ? undefined : await bring("card");
      if (create && !signal.aborted) surface ??= create(page, signal);
      return surface;
    },
  };
}
