import {
  firstChildOf,
  isConnected,
  isDocument,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  openShadowRootOf,
  parentElementOf,
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
 * Elements whose text is none to read: that which is long, that which holds names often, and that which stands within
 * names. What else is never read is left to the reader.
 */
const RAW = new Set("script style noscript textarea code pre kbd samp rt rp".split(" "));

/**
 * The common elements of HTML that are not raw and hold no shadow tree, or do so only where they are empty otherwise; the
 * commonest first, as the browser compares one after the other. The others are asked.
 */
const KNOWN =
  "div,a,span,li,p,path,img,br,b,i,meta,link,svg,td,tr,ul,h2,h3,em,strong,g,button," +
  "source,picture,use,option,time,h4,font,small,sub,sup,ol,dl,dt,dd,th,svg :not(style,script),math *";
const TO_ASK = `:not(${KNOWN}),:empty:is(div,p,span)`;

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
  /** The outer before the inner. */
  readonly trees: readonly ShadowRoot[];
}

/**
 * Of each of `nodes`, with all that is in it. The browser picks the few elements that may have a shadow tree or raw text:
 * asking each, or each text for its element, costs more than reading the page. Custom elements without a shadow tree are
 * put into `rootless`.
 */
export function listPageTexts(nodes: Iterable<Node>, rootless: Set<Element>): PageTexts {
  const texts: Text[][] = [];
  const trees: ShadowRoot[] = [];
  const raw = new Set<Node | null>();

  function list(root: Node): void {
    const inner: ShadowRoot[] = [];
    for (const element of elementsToAsk(root)) {
      const tree = openShadowRootOf(element);
      const tag = localNameOf(element);
      if (tree) inner.push(tree);
      else if (RAW.has(tag)) raw.add(firstChildOf(element));
      else if (tag.includes("-")) rootless.add(element);
    }
    texts.push(listTexts(root));
    for (const tree of inner) {
      trees.push(tree);
      list(tree);
    }
  }

  for (const node of nodes) list(node);
  return { texts: texts.flat().filter((text) => !raw.has(text)), trees };
}

/** Those in `root` and itself; of a text the raw one around it. */
function elementsToAsk(root: Node): Element[] {
  if (isElement(root)) return [root, ...queryAll(root, TO_ASK)];
  if (isDocument(root) || isShadowRoot(root)) return [...queryAll(root, TO_ASK)];
  const around = parentElementOf(root);
  return around && RAW.has(localNameOf(around)) ? [around] : [];
}
