import type { Point } from "@gazetteer/dom";
import type { CardPage } from "../card-surface.ts";
import type { CardHost } from "./card-host.ts";

/**
 * Follows pointer and keys around a card that stands outside its own frame, where nobody else of ours
 * hears them.
 */
export function watchStage(
  view: Window,
  { box, isShown }: { readonly box: CardHost["box"]; isShown(): boolean },
  contains: (point: Point) => boolean,
  notify: CardPage["notify"],
  signal: AbortSignal,
): void {
  box.addEventListener("pointermove", (event) => event.isTrusted && notify("pointer-inside"), {
    signal,
  });
  box.addEventListener("pointerleave", (event) => event.isTrusted && notify("pointer-outside"), {
    signal,
  });
  const early = { capture: true, signal };
  view.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.isComposing || event.key !== "Escape" || !isShown()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      notify("dismissed");
    },
    early,
  );
  view.addEventListener(
    "pointerdown",
    (event) => {
      const isOutside = !contains({ x: event.clientX, y: event.clientY });
      if (event.isTrusted && isShown() && isOutside) notify("pressed-outside");
    },
    early,
  );
}
