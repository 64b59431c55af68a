import { type ElementReader, isAside, isBoxless, isShut } from "./element-facts.ts";
import { attributeOf, isVisible, localNameOf, parentElementOf } from "./natives.ts";
import { isMarkedWith } from "./reader-natives.ts";

/** Tells whether text directly in an element is shown, off screen or not. */
export type Sight = (parent: Element) => boolean;

/** Closed details hide their content, not themselves; so does what waits until somebody finds it in the page. */
function isClosed(element: Element): boolean {
  return (
    (localNameOf(element) === "details" && !isMarkedWith(element, "open")) ||
    attributeOf(element, "hidden") === "until-found"
  );
}

/** Whether what stands in an element is still not to be read, as it was. */
export function isHiding(element: Element): boolean {
  return !isVisible(element) || isClosed(element) || isShut(element) || isAside(element);
}

/** Each element is looked at once: make a new one for every pass, as styles change. */
export function createSight(read: ElementReader): Sight {
  const seen = new Map<Element, boolean>();

  function look(parent: Element): boolean {
    if (isClosed(parent)) return false;
    if (isVisible(parent)) return true;
    // Elements without a box of their own count as invisible; their text stands in the next box. In a
    // hidden tree no style is asked for: the browser has none ready there.
    const around = parentElementOf(parent);
    return around !== undefined && isShown(around) && isBoxless(read(parent));
  }

  function isShown(parent: Element): boolean {
    let shown = seen.get(parent);
    if (shown === undefined) {
      shown = look(parent);
      seen.set(parent, shown);
    }
    return shown;
  }

  return isShown;
}
