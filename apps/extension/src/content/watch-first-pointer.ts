import type { Point } from "@gazetteer/dom";
import { AWAITED_MS } from "./awaited-ms.ts";
import type { HearInput } from "./reader.ts";

/** Without a movement for so long, the pointer rests. */
const REST_MS = 30;
/** A pen is never quite still: less than this from one event to the next is no movement. CSS pixels. */
const STILL_PX = 8;

/**
 * Waits for the pointer to rest, or a finger to go down, over text that `isMarked`. A movement by itself sets a
 * timer. `onMeant` gets what is to be gone on from: the last movement, or the finger's way down and, as soon as it
 * comes, up. From when it `isOver` somebody else hears the pointer. Call what is given back when marks have been chosen:
 * the pointer may rest on one that was not there before.
 */
export function watchFirstPointer(
  hearInput: HearInput,
  isMarked: (point: Point) => boolean,
  onMeant: (heard: readonly PointerEvent[]) => void,
  isOver: () => boolean,
  signal: AbortSignal,
): () => void {
  const heard: PointerEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  /** Until then a mark that comes where the pointer is has been waited for. As in `performance.now`. */
  let awaitedUntil = 0;

  function look(): void {
    const [last] = heard;
    timer = 0;
    if (!signal.aborted && last && isMarked({ x: last.clientX, y: last.clientY })) onMeant(heard);
  }

  hearInput((event) => {
    if (isOver() || !("pointerType" in event)) return;
    const { type, buttons, clientX, clientY } = event;
    const [last] = heard;
    const isTouch = event.pointerType === "touch";
    // A finger that goes up leaves as well. What is left for another element goes on there, or has not moved at all.
    if (isTouch ? /move|out/.test(type) : event.relatedTarget) return;
    heard.push(event);
    if (type === "pointerup") return;
    heard.splice(0, heard.length - 1);
    const mayRest = isTouch ? type === "pointerdown" : type === "pointermove" && !buttons;
    const isStill = (before: PointerEvent) =>
      Math.hypot(clientX - before.clientX, clientY - before.clientY) < STILL_PX;
    awaitedUntil = mayRest && !isTouch ? event.timeStamp + AWAITED_MS : 0;
    // The one before has set it.
    if (mayRest && timer && isStill(last as PointerEvent)) return;
    clearTimeout(timer);
    timer = mayRest ? setTimeout(look, isTouch ? 0 : REST_MS) : 0;
  }, signal);

  return () => {
    if (!timer && performance.now() < awaitedUntil) look();
  };
}
