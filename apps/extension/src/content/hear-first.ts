import type { HearInput } from "./reader.ts";

/** Hears keys and the pointer before the page does, because it listens before the page's first script runs. */
export interface EarlyInput {
  readonly hear: HearInput;
  /** Listens again: `document.open` has taken all listeners away. */
  listen(): void;
}

export function hearFirst(view: Window, signal: AbortSignal): EarlyInput {
  const listeners = new Set<Parameters<HearInput>[0]>();
  const pass = (event: KeyboardEvent | PointerEvent) => {
    if (event.isTrusted) for (const listener of listeners) listener(event);
  };

  function listen(): void {
    for (const type of [
      "keydown",
      "keypress",
      "keyup",
      "pointermove",
      "pointerdown",
      "pointerup",
      "pointerout",
    ] as const) {
      view.addEventListener(type, pass, { capture: true, signal });
    }
  }

  listen();
  return {
    listen,
    hear(listener, until) {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener));
    },
  };
}
