import type { Point } from "@gazetteer/dom";
import type { HearInput } from "./reader.ts";

/** How often a moving pointer is looked at, and how far it may go meanwhile and still rest. CSS pixels. */
const TICK_MS = 30;
const REST_PX = 15;

/**
 * Waits for the pointer to rest, or a finger to go down, over text that `isMarked`. A movement by itself costs a few
 * assignments. `onMeant` gets what is to be gone on from: the last movement, or the finger's way down and, as soon as it
 * comes, up.
 */
export function watchFirstPointer(
  hearInput: HearInput,
  isMarked: (point: Point) => boolean,
  onMeant: (heard: readonly PointerEvent[]) => void,
  signal: AbortSignal,
): void {
  const heard: PointerEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const [last] = heard;
    if (last && isMarked({ x: last.clientX, y: last.clientY })) onMeant(heard);
  }

  function tick(since: PointerEvent): void {
    timer = undefined;
    const last = heard[0];
    if (signal.aborted || last?.type !== "pointermove" || last.buttons !== 0) return;
    const moved = Math.hypot(last.clientX - since.clientX, last.clientY - since.clientY);
    if (moved < REST_PX) look();
    if (last !== since) timer = setTimeout(tick, TICK_MS, last);
  }

  hearInput((event) => {
    if (!("pointerType" in event)) return;
    const isTouch = event.pointerType === "touch";
    // A finger that goes up leaves as well.
    if (isTouch && /move|out/.test(event.type)) return;
    if (event.type !== "pointerup") heard.length = 0;
    heard.push(event);
    if (!isTouch) timer ??= setTimeout(tick, TICK_MS, event);
    else if (event.type === "pointerdown") look();
  }, signal);
}
