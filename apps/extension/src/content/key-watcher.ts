import type { PageSettings } from "../settings.ts";

export interface KeyEvents {
  isCardOpen(): boolean;
  /** Whether Enter is for the card: it was opened by key and the focus is still in the page. */
  wantsEnter(): boolean;
  modifier(): PageSettings["cardModifier"];
  onEscape(): void;
  onEnter(): void;
  /** The key that must be held for a card has gone down or up. */
  onModifier(): void;
}

export interface KeyWatcher {
  /** Whether the key that must be held is held, or none must be. */
  readonly isModifierHeld: boolean;
}

const MODIFIER_KEYS = { alt: "Alt", shift: "Shift", none: "" } as const;

/**
 * Watches the keys that concern an open card. With no card open every key goes to the page untouched.
 * An Escape that closes a card is ours from its way down to its way up: a dialog of the page stays.
 */
export function watchKeys(view: Window, on: KeyEvents, signal: AbortSignal): KeyWatcher {
  let isHeld = false;
  let swallowed: string | undefined;

  function swallow(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowed = event.key;
  }

  function followModifier(event: KeyboardEvent): void {
    if (on.modifier() === "none" || event.key !== MODIFIER_KEYS[on.modifier()]) return;
    const next = event.type === "keydown";
    if (next === isHeld) return;
    isHeld = next;
    on.onModifier();
  }

  view.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted) return;
      followModifier(event);
      if (event.isComposing || !on.isCardOpen()) return;
      if (event.key === "Escape") {
        swallow(event);
        on.onEscape();
      } else if (event.key === "Enter" && on.wantsEnter()) {
        swallow(event);
        on.onEnter();
      }
    },
    { capture: true, signal },
  );
  for (const type of ["keyup", "keypress"] as const) {
    view.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        followModifier(event);
        if (event.key !== swallowed) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type === "keyup") swallowed = undefined;
      },
      { capture: true, signal },
    );
  }
  // A key that goes up in another window is never heard here.
  view.addEventListener("blur", () => (isHeld = false), { signal });

  return {
    get isModifierHeld() {
      return on.modifier() === "none" || isHeld;
    },
  };
}
