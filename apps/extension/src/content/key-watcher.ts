import type { PageSettings } from "../settings.ts";
import type { HearInput } from "./reader.ts";

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

/**
 * Follows the keys that concern an open card. With no card open every key goes to the page untouched.
 * An Escape that closes a card is ours from its way down to its way up: a dialog of the page stays.
 */
export function watchCardKeys(
  hearInput: HearInput,
  on: KeyEvents,
  signal: AbortSignal,
  early: readonly PointerEvent[],
): KeyWatcher {
  let isHeld = false;
  let swallowed: string | undefined;

  function swallow(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowed = event.key;
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

  function hear(event: KeyboardEvent | PointerEvent): void {
    const wasHeld = isHeld;
    // A key may go up in another window: the pointer tells as well.
    isHeld = { alt: event.altKey, shift: event.shiftKey, none: true }[on.modifier()];
    if ("pointerType" in event) return;
    if (isHeld !== wasHeld) on.onModifier();
    if (event.type === "keydown") onKeyDown(event);
    else if (event.key === swallowed) {
      swallow(event);
      if (event.type === "keyup") swallowed = undefined;
    }
  }

  early.forEach(hear);
  hearInput(hear, signal);

  return {
    get isModifierHeld() {
      return isHeld;
    },
  };
}
