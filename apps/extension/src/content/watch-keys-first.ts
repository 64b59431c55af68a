import type { WatchKeys } from "./reader.ts";

/** Hears keys before the page does, because it listens before the page's first script runs. */
export interface EarlyKeys {
  readonly watch: WatchKeys;
  /** Listens again: `document.open` has taken all listeners away. */
  listen(): void;
}

export function watchKeysFirst(view: Window, signal: AbortSignal): EarlyKeys {
  const listeners = new Set<(event: KeyboardEvent) => void>();
  const hear = (event: KeyboardEvent) => {
    if (event.isTrusted) for (const listener of listeners) listener(event);
  };

  function listen(): void {
    for (const type of ["keydown", "keypress", "keyup"] as const) {
      view.addEventListener(type, hear, { capture: true, signal });
    }
  }

  listen();
  return {
    listen,
    watch(listener, until) {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener));
    },
  };
}
