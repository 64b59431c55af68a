import type { Point } from "@gazetteer/dom";
import { AWAITED_MS } from "./awaited-ms.ts";
import type { HearInput } from "./reader.ts";

/** How often the speed of a moving pointer is looked at. */
const TICK_MS = 30;
/** Faster than this, a pointer is on its way and rests on nothing. CSS pixels in a millisecond. */
const REST_SPEED = 0.5;
/** One slow moment may be a turn. */
const REST_TICKS = 2;
/** A tap is short and stays in its place; longer is the browser's own long press. */
const TAP_MS = 500;
const TAP_PX = 10;

/** Less is rounding. */
const SCROLLED_PX = 2;

export interface PointerEvents {
  /** Whether every tick is reported, not rests alone: a card is open, or was sent away from where the pointer is. */
  isFollowed(): boolean;
  /** `restingSince`: time stamp of the pointer's last movement, as in `performance.now`. */
  onRest(point: Point, restingSince: number): void;
  /** The pointer moves while it is followed. */
  onMove(point: Point): void;
  /** The pointer has left the window. */
  onOut(): void;
  /** A button or a finger goes down. */
  onPress(point: Point): void;
  onTap(point: Point): void;
  onScroll(): void;
}

export interface PointerWatcher {
  /** Goes on from what the pointer did before, once whoever listens is ready. */
  begin(): void;
  /** Looks again where the pointer rests, as if it had just come there. */
  look(): void;
  /** The same where the pointer came to rest not long ago, by itself: there may be marks that were not there then. */
  lookForAwaited(): void;
}

/**
 * Watches pointer, touch and scrolling. A movement by itself costs two assignments; the page is looked
 * at only when the pointer has slowed down, or a card is open. Events that a page made up are
 * ignored, and none is taken from the page.
 */
export function watchPointer(
  view: Window,
  hearInput: HearInput,
  on: PointerEvents,
  signal: AbortSignal,
  early: readonly PointerEvent[],
): PointerWatcher {
  /** Where the pointer is; `undefined` while it is outside, or there is only touch. */
  let point: Point | undefined;
  /** As in `performance.now`. */
  let movedAt = 0;
  /** Until then a mark that comes where the pointer is has been waited for; the same clock. */
  let awaitedUntil = 0;
  let hasMoved = false;
  let tickPoint: Point | undefined;
  let tickAt = 0;
  let slowTicks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  let touch: { point: Point; at: number } | undefined;

  function tick(): void {
    timer = undefined;
    if (point === undefined || isPressed) return;
    const time = performance.now();
    const distance = tickPoint ? Math.hypot(point.x - tickPoint.x, point.y - tickPoint.y) : 0;
    const isSlow = distance / Math.max(1, time - tickAt) < REST_SPEED;
    const isMoving = hasMoved;
    hasMoved = false;
    slowTicks = isSlow ? slowTicks + 1 : 0;
    tickPoint = point;
    tickAt = time;
    if (slowTicks >= REST_TICKS) on.onRest(point, movedAt);
    else if (on.isFollowed()) on.onMove(point);
    if (isMoving || slowTicks < REST_TICKS) arm();
  }

  function arm(): void {
    timer ??= setTimeout(tick, TICK_MS);
  }

  function start(): void {
    if (timer === undefined) {
      tickPoint = undefined;
      tickAt = performance.now();
      slowTicks = 0;
    }
    arm();
  }

  const handle: Readonly<Record<string, (event: PointerEvent) => void>> = {
    pointermove(event) {
      if (event.pointerType === "touch") return;
      point = pointOf(event);
      movedAt = event.timeStamp;
      hasMoved = true;
      isPressed = event.buttons !== 0;
      awaitedUntil = isPressed ? 0 : movedAt + AWAITED_MS;
      if (!isPressed) start();
    },
    pointerout({ relatedTarget, pointerType }) {
      if (relatedTarget !== null || pointerType === "touch") return;
      point = undefined;
      on.onOut();
    },
    pointerdown(event) {
      awaitedUntil = 0;
      const at = pointOf(event);
      if (event.pointerType === "touch") touch = { point: at, at: event.timeStamp };
      else isPressed = true;
      on.onPress(at);
    },
    pointerup(event) {
      isPressed = false;
      if (event.pointerType !== "touch" || touch === undefined) return;
      const distance = Math.hypot(event.clientX - touch.point.x, event.clientY - touch.point.y);
      if (distance <= TAP_PX && event.timeStamp - touch.at <= TAP_MS) on.onTap(touch.point);
      touch = undefined;
    },
  };

  function hear(event: KeyboardEvent | PointerEvent): void {
    if ("pointerType" in event) handle[event.type]?.(event);
  }

  /** What the pointer was at is over, or the page moves under it. */
  function interrupt({ type, isTrusted }: Event): void {
    if (!isTrusted) return;
    awaitedUntil = 0;
    if (type !== "scroll") {
      isPressed = false;
      touch = undefined;
    } else if (on.isFollowed()) {
      on.onScroll();
      start();
    }
  }

  function look(): void {
    if (point !== undefined && !isPressed) on.onRest(point, performance.now());
  }

  hearInput(hear, signal);
  for (const type of ["pointercancel", "dragend", "scroll"])
    view.addEventListener(type, interrupt, { capture: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer));

  return {
    begin() {
      if (early.some((event) => isElsewhere(event, view))) return;
      early.forEach(hear);
      // It has rested where it was heard.
      if (point !== undefined) on.onRest(point, movedAt);
    },
    look,
    lookForAwaited() {
      if (timer === undefined && performance.now() < awaitedUntil) look();
    },
  };
}

/** Whether the page has been scrolled under what the pointer did. */
function isElsewhere({ pageX, pageY, clientX, clientY }: PointerEvent, view: Window): boolean {
  return Math.hypot(pageX - clientX - view.scrollX, pageY - clientY - view.scrollY) > SCROLLED_PX;
}

function pointOf({ clientX: x, clientY: y }: PointerEvent): Point {
  return { x, y };
}
