import { type RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** As on pages: a card opens when the pointer rests, and leaves time to reach it. */
const DWELL_MS = 300;
const GRACE_MS = 300;

/** What the pointer does in the box of the demonstration. */
export interface RestingPointer {
  /** It rests on a mark. */
  readonly onRest: (mark: HTMLElement) => void;
  /** It has left mark and card, or Escape was pressed. */
  readonly onLeave: () => void;
}

/** Watches the pointer over marks and the card in `box`. The functions should stay the same from drawing to drawing. */
export function useRestingPointer(
  box: RefObject<HTMLElement | null>,
  { onRest, onLeave }: RestingPointer,
): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer = 0;
    const after = (delay: number, work: () => void) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(work, delay);
    };
    const leave = () => after(GRACE_MS, onLeave);
    const over = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const mark = target.closest<HTMLElement>("[data-entity]");
      if (mark !== null) after(DWELL_MS, () => onRest(mark));
      else if (target.closest(".demo-card") !== null) window.clearTimeout(timer);
      else leave();
    };
    box.current?.addEventListener("pointerover", over, { signal });
    box.current?.addEventListener("pointerleave", leave, { signal });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && onLeave(), { signal });
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [box, onRest, onLeave]);
}
