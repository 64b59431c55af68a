/** A press sooner than this after the card's appearance was aimed at something else. */
const SETTLED_MS = 500;

/** What the guard needs of the card's box. */
interface PressTarget {
  addEventListener(
    type: "click",
    listener: (event: Pick<MouseEvent, "detail" | "clientX" | "clientY">) => void,
    options: AddEventListenerOptions,
  ): void;
}

/** Decides whether a press that changes something is meant for the card. */
export interface PressGuard {
  /** The card has just appeared, or its content has been swapped. */
  appeared(): void;
  /** Runs `action` only for a press that the reader can have aimed. */
  run(action: () => void): void;
}

/**
 * A page can lay something over the card that lets presses through; what changes anything waits until the
 * reader can have seen the card, and can be undone.
 */
export function createPressGuard(
  box: PressTarget,
  isHitAt: (x: number, y: number) => boolean,
  now: () => number,
  signal: AbortSignal,
): PressGuard {
  let appearedAt = now();
  let press: { readonly x: number; readonly y: number } | undefined;
  box.addEventListener(
    "click",
    ({ detail, clientX, clientY }) => {
      // Presses of keys have no point.
      press = detail === 0 ? undefined : { x: clientX, y: clientY };
    },
    { capture: true, signal },
  );
  return {
    appeared() {
      appearedAt = now();
    },
    run(action) {
      if (now() - appearedAt < SETTLED_MS) return;
      if (press === undefined || isHitAt(press.x, press.y)) action();
    },
  };
}
