import { isLike, natives, parentElementOf } from "@gazetteer/dom";

const FORM = HTMLFormElement.prototype;
const [fieldsOf] = natives(FORM, "elements");

function isForm(element: Element): element is HTMLFormElement {
  return isLike(element, "form");
}

/** The fields of a form are its properties by their names, before those that every form has. */
function isShadowed(element: Element): boolean {
  if (!isForm(element)) return false;
  const fields = fieldsOf(element);
  for (const name in FORM) if (fields.namedItem(name) !== null) return true;
  return false;
}

/**
 * The element, for a library that asks it and those around it by plain names; `undefined` where a form answers such
 * questions with its fields: then the card stays where it opened.
 */
export function plainElement(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentElementOf(at))
    if (isShadowed(at)) return undefined;
  return element;
}
