import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

export interface FormKeys {
  /** The focus came into a control. */
  readonly enter: () => void;
  /** The focus left the field at a path. */
  readonly leave: (path: string) => void;
  readonly escape: () => void;
  readonly save: () => void;
}

function closest(target: EventTarget | null, selector: string): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(selector)) || undefined;
}

/** Alt with an arrow presses the button of the row that moves it. */
function moveRow({ target, key, altKey }: KeyboardEvent): boolean {
  if (!altKey || (key !== "ArrowUp" && key !== "ArrowDown")) return false;
  const row = closest(target, ".item");
  const button = row?.querySelector<HTMLElement>(
    `:scope > .item-row [aria-keyshortcuts="Alt+${key}"]`,
  );
  button?.click();
  return button !== null && button !== undefined;
}

/** What the keyboard does anywhere in the form, and Ctrl+S anywhere on the page. */
export function useFormKeys(
  formRef: RefObject<HTMLFormElement | null>,
  { enter, leave, escape, save }: FormKeys,
): void {
  // Before the next key: one that comes in between must not meet the form as it was.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const form = formRef.current;
    form?.addEventListener("focusin", enter, { signal });
    form?.addEventListener(
      "focusout",
      ({ target }) => {
        const path = closest(target, "[data-path]")?.dataset["path"];
        if (path !== undefined) leave(path);
      },
      { signal },
    );
    form?.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape") escape();
        else if (moveRow(event)) event.preventDefault();
      },
      { signal },
    );
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      },
      { signal },
    );
    return () => stop.abort();
  });
}
