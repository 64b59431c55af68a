import {
  elementsIn,
  isDocument,
  isElement,
  isText,
  openShadowRootOf,
  ownerDocumentOf,
  walkerOver,
} from "./natives.ts";

const INK = /[^ \t\n\f\r]/;

/** Text nodes under `root` that are not blank, in document order. Shadow trees are not entered. */
export function listTexts(root: Node): Text[] {
  const page = isDocument(root) ? root : ownerDocumentOf(root);
  if (page === null) return [];
  if (isText(root)) return INK.test(root.data) ? [root] : [];
  const texts: Text[] = [];
  const walker = walkerOver(page, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node) && INK.test(node.data)) texts.push(node);
  }
  return texts;
}

/** Open shadow roots of the elements under `root` and of `root` itself, the outer before the inner. */
export function listShadowRoots(root: Document | Element | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const own = isElement(root) ? openShadowRootOf(root) : null;
  if (own) found.push(own, ...listShadowRoots(own));
  const elements = elementsIn(root);
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    const inner = element === undefined ? null : openShadowRootOf(element);
    if (inner) found.push(inner, ...listShadowRoots(inner));
  }
  return found;
}
