import type { Point } from "./card-surface.ts";
import type { EarlyPointer } from "./guide-dock.ts";

/** As in `pointer-watcher.ts`, which takes over. */
const TICK_MS = 30;
const REST_PX = 15;
const TAP_MS = 500;
const TAP_PX = 10;

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * Waits for the pointer to rest, or a finger to tap, where `isMark` is true. A movement by itself costs
 * two assignments. Events that a page made up are ignored, and none is taken from the page.
 */
export function watchFirstPointer(
  view: Window,
  isMark: (point: Point) => boolean,
  onMeant: (early: EarlyPointer) => void,
  signal: AbortSignal,
): void {
  let last: PointerEvent | undefined;
  let down: PointerEvent | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal } as const;

  function report(type: EarlyPointer["type"], event: PointerEvent): void {
    const { clientX: x, clientY: y, altKey, shiftKey, timeStamp: movedAt } = event;
    if (isMark({ x, y })) onMeant({ type, point: { x, y }, movedAt, altKey, shiftKey });
  }

  function wait(since: PointerEvent): void {
    timer = setTimeout(() => {
      timer = undefined;
      if (last === undefined || signal.aborted) return;
      if (distance(since, last) < REST_PX) report("rest", last);
      if (last !== since) wait(last);
    }, TICK_MS);
  }

  function hear(event: PointerEvent): void {
    if (!event.isTrusted) return;
    if (event.pointerType !== "touch") {
      last = event.type === "pointermove" && event.buttons === 0 ? event : undefined;
      if (last && timer === undefined) wait(last);
    } else if (event.type === "pointerdown") down = event;
    else if (event.type === "pointerup" && down) {
      const isTap = event.timeStamp - down.timeStamp <= TAP_MS && distance(event, down) <= TAP_PX;
      if (isTap) report("tap", down);
    }
  }

  for (const type of ["pointermove", "pointerdown", "pointerup", "pointerout"] as const) {
    view.addEventListener(
      type,
      (event) => {
        if (type !== "pointerout" || event.relatedTarget === null) hear(event);
      },
      options,
    );
  }
  signal.addEventListener("abort", () => clearTimeout(timer));
}
