import { listenTo, whenAborted } from "@gazetteer/dom";
import type { HearInput } from "./reader.ts";

const HEARD = "keydown keyup pointermove pointerdown pointerup pointerout".split(" ");

/** Hears keys and the pointer before the page does, because it listens before the page's first script runs. */
export interface EarlyInput {
  readonly hear: HearInput;
  /** Listens again: `document.open` has taken all listeners away. */
  listen(): void;
}

export function hearFirst(view: Window, signal: AbortSignal): EarlyInput {
  const listeners = new Set<Parameters<HearInput>[0]>();
  const pass = (event: Event) => {
    if (event.isTrusted)
      for (const listener of listeners) listener(event as KeyboardEvent | PointerEvent);
  };

  function listen(): void {
    for (const type of HEARD) listenTo(view, type, pass, { capture: true, signal });
  }

  listen();
  return {
    listen,
    hear(listener, until) {
      listeners.add(listener);
      whenAborted(until, () => listeners.delete(listener));
    },
  };
}
