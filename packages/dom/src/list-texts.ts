import {
  isDocument,
  isElement,
  isText,
  openShadowRootOf,
  ownerDocumentOf,
  queryAll,
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

/** Elements of HTML that hold no shadow tree, or do so only where they are empty otherwise. */
const KNOWN = `html,head,body,title,meta,link,style,script,noscript,template,slot,base,
  article,aside,section,header,footer,nav,main,div,p,span,h1,h2,h3,h4,h5,h6,hgroup,blockquote,address,
  a,abbr,b,bdi,bdo,br,cite,code,data,del,dfn,em,font,i,ins,kbd,mark,q,rp,rt,ruby,s,samp,small,strong,
  sub,sup,time,tt,u,var,wbr,center,big,ul,ol,li,dl,dt,dd,menu,figure,figcaption,hr,pre,picture,source,
  img,iframe,embed,object,param,video,audio,track,map,area,canvas,svg,math,table,caption,colgroup,col,
  thead,tbody,tfoot,tr,td,th,form,label,input,button,select,optgroup,option,textarea,output,progress,
  meter,fieldset,legend,datalist,details,summary,dialog,svg *,math *`;
const MAY_HOST = `:not(${KNOWN}),:is(div,section,article,aside,main,header,footer,nav,p,span,blockquote,body,h1,h2,h3):empty`;

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
