import { isElement, isText, openShadowRootOf, queryAll, textsUnder } from "./natives.ts";

const INK = /[^ \t\n\f\r]/;

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

/** What a page holds to read, shown or not. */
export interface PageTexts {
  /** Not blank, in document order; those of shadow trees follow. */
  readonly texts: readonly Text[];
  readonly shadowRoots: readonly ShadowRoot[];
}

export function listPageTexts(
  page: Document,
  shadowRoots: readonly ShadowRoot[] = listShadowRoots(page),
): PageTexts {
  return { texts: [page, ...shadowRoots].flatMap((root) => listTexts(root)), shadowRoots };
}

/**
 * The common elements of HTML that hold no shadow tree, or do so only where they are empty otherwise; the
 * commonest first, as the browser compares one after the other. The rare ones are asked.
 */
const KNOWN =
  "div,a,span,li,p,path,script,img,br,b,i,meta,link,svg,td,tr,ul,h2,h3,em,strong,g,button," +
  "source,picture,use,option,style,time,figure,article,section,input,label,noscript,template,h4,h5,h6," +
  "code,font,small,sub,sup,u,ol,dl,dt,dd,figcaption,hr,pre,iframe,video,table,tbody,th,html,head,title," +
  "form,select,textarea,svg *,math *";
const MAY_HOST = `:not(${KNOWN}),:empty:is(div,section,article,p,span,h2,h3)`;

/**
 * Open shadow roots of the elements under `root` and of `root` itself, the outer before the inner. The
 * browser picks the few elements that may have one: asking each costs more than reading the page.
 */
export function listShadowRoots(root: Document | Element | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const own = isElement(root) ? openShadowRootOf(root) : null;
  if (own) found.push(own, ...listShadowRoots(own));
  for (const element of queryAll(root, MAY_HOST)) {
    const inner = openShadowRootOf(element);
    if (inner) found.push(inner, ...listShadowRoots(inner));
  }
  return found;
}
