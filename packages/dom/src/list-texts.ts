import {
  isConnected,
  isDocument,
  isElement,
  isText,
  localNameOf,
  openShadowRootOf,
  queryAll,
  textsUnder,
} from "./natives.ts";

/** What changes the text of a page. Attributes are not observed, which would cost every page that animates. */
export const TEXT_CHANGES = { childList: true, characterData: true, subtree: true } as const;

/** Other than what a page may show as nothing. */
export const INK = /[^ \t\n\f\r]/;

/** Of a text in one node, which cannot be split, so much is read. Nobody reads more without a break. UTF-16 units. */
export const LONGEST_TEXT = 100_000;

/** The first `most` text nodes under `root` that are not blank, in document order. Shadow trees are not entered. */
export function listTexts(root: Node, most = Number.POSITIVE_INFINITY): Text[] {
  if (isText(root)) return INK.test(root.data) ? [root] : [];
  const texts: Text[] = [];
  const walker = textsUnder(root);
  for (let text = walker.nextNode(); text && texts.length < most; text = walker.nextNode()) {
    if (INK.test(text.data)) texts.push(text);
  }
  return texts;
}

/**
 * The common elements of HTML that hold no shadow tree, or do so only where they are empty otherwise; the
 * commonest first, as the browser compares one after the other. The others are asked.
 */
const KNOWN =
  "div,a,span,li,p,path,script,img,br,b,i,meta,link,svg,td,tr,ul,h2,h3,em,strong,g,button," +
  "source,picture,use,option,style,time,h4,code,font,small,sub,sup,ol,dl,dt,dd,th,svg *,math *";
const MAY_HOST = `:not(${KNOWN}),:empty:is(div,p,span)`;

/**
 * Open shadow roots of the elements under `root` and of `root` itself, the outer before the inner. The
 * browser picks the few elements that may have one: asking each costs more than reading the page. Custom
 * elements without one are put into `rootless`.
 */
export function listShadowRoots(
  root: Document | Element | ShadowRoot,
  rootless: Set<Element>,
): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of [...(isElement(root) ? [root] : []), ...queryAll(root, MAY_HOST)]) {
    const inner = openShadowRootOf(element);
    if (inner) found.push(inner, ...listShadowRoots(inner, rootless));
    else if (localNameOf(element).includes("-")) rootless.add(element);
  }
  return found;
}

/**
 * Takes out of `rootless` what has a shadow root by now, or has left the page. An element may get one when its code has
 * loaded, and the page does not change by that.
 */
export function takeHosts(rootless: Set<Element>): Element[] {
  const hosts = [...rootless].filter((each) => !isConnected(each) || openShadowRootOf(each));
  for (const each of hosts) rootless.delete(each);
  return hosts;
}

/** What there is to read, shown or not. */
export interface PageTexts {
  /** Not blank, in document order; those of shadow trees follow. */
  readonly texts: readonly Text[];
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Of each of `nodes`, with all that is in it. */
export function listPageTexts(nodes: Iterable<Node>, rootless: Set<Element>): PageTexts {
  const texts: Text[][] = [];
  const shadowRoots: ShadowRoot[] = [];
  for (const node of nodes) {
    const roots = isElement(node) || isDocument(node) ? listShadowRoots(node, rootless) : [];
    for (const root of [node, ...roots]) texts.push(listTexts(root));
    shadowRoots.push(...roots);
  }
  return { texts: texts.flat(), shadowRoots };
}
