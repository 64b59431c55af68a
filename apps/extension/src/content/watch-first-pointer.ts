import type { Point } from "@gazetteer/dom";
import type { HearInput } from "./reader.ts";

/** Without a movement for so long, the pointer rests. */
const REST_MS = 30;

/**
 * Waits for the pointer to rest, or a finger to go down, over text that `isMarked`. A movement by itself sets a
 * timer. `onMeant` gets what is to be gone on from: the last movement, or the finger's way down and, as soon as it
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
    if (!signal.aborted && last && isMarked({ x: last.clientX, y: last.clientY })) onMeant(heard);
  }

  hearInput((event) => {
    if (!("pointerType" in event)) return;
    const { type, buttons } = event;
    const isTouch = event.pointerType === "touch";
    // A finger that goes up leaves as well.
    if (isTouch && /move|out/.test(type)) return;
    heard.push(event);
    if (type === "pointerup") return;
    heard.splice(0, heard.length - 1);
    clearTimeout(timer);
    if (isTouch ? type === "pointerdown" : type === "pointermove" && !buttons)
      timer = setTimeout(look, isTouch ? 0 : REST_MS);
  }, signal);
}
