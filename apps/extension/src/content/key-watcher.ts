import type { PageSettings } from "../settings.ts";
import type { WatchKeys } from "./reader.ts";

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
 * Follows the keys that concern an open card. With no card open every key goes to the page untouched.
 * An Escape that closes a card is ours from its way down to its way up: a dialog of the page stays.
 */
export function watchCardKeys(
  view: Window,
  watchKeys: WatchKeys,
  on: KeyEvents,
  signal: AbortSignal,
  early: PointerEvent | undefined,
): KeyWatcher {
  // Pressed before anybody listened here.
  let isHeld = on.modifier() === "alt" ? early?.altKey === true : early?.shiftKey === true;
  let swallowed: string | undefined;

  function swallow(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowed = event.key;
  }

  function followModifier({ type, key }: KeyboardEvent): void {
    if (on.modifier() === "none" || key !== MODIFIER_KEYS[on.modifier()]) return;
    const next = type === "keydown";
    if (next === isHeld) return;
    isHeld = next;
    on.onModifier();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || !on.isCardOpen()) return;
    if (event.key === "Escape") {
      swallow(event);
      on.onEscape();
    } else if (event.key === "Enter" && on.wantsEnter()) {
      swallow(event);
      on.onEnter();
    }
  }

  watchKeys((event) => {
    if (event.type !== "keypress") followModifier(event);
    if (event.type === "keydown") onKeyDown(event);
    else if (event.key === swallowed) {
      swallow(event);
      if (event.type === "keyup") swallowed = undefined;
    }
  }, signal);
  // A key that goes up in another window is never heard here.
  view.addEventListener(
    "blur",
    () => {
      isHeld = false;
    },
    { signal },
  );

  return {
    get isModifierHeld() {
      return on.modifier() === "none" || isHeld;
    },
  };
}
