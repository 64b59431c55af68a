import type { ElementReader } from "./element-facts.ts";
import { attributeOf, isMarkedWith, isVisible, localNameOf, parentElementOf } from "./natives.ts";

/** Tells whether text directly in an element is shown, off screen or not. */
export type Sight = (parent: Element) => boolean;

/** Each element is looked at once: make a new one for every pass, as styles change. */
export function createSight(read: ElementReader): Sight {
  const seen = new Map<Element, boolean>();

  function look(parent: Element): boolean {
    // Closed details hide their content, not themselves.
    if (localNameOf(parent) === "details" && !isMarkedWith(parent, "open")) return false;
    // So does what waits until somebody finds it in the page.
    if (attributeOf(parent, "hidden") === "until-found") return false;
    if (isVisible(parent)) return true;
    // Elements without a box of their own count as invisible; their text stands in the next box. In a
    // hidden tree no style is asked for: the browser has none ready there.
    const around = parentElementOf(parent);
    return around !== undefined && isShown(around) && read(parent).boxless;
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
