import { attributeOf, localNameOf, parentElementOf, textContentOf } from "./natives.ts";
import { hasAttributes, isMarkedWith, styleOf } from "./reader-natives.ts";

/**
 * How an element stands in the text around it. `inline`: its text continues the line. `spaced`: on
 * the line, but apart (an inline block). `block`: a text of its own. `skip`: nothing to read.
 */
export type Flow = "inline" | "spaced" | "block" | "skip";

export interface ElementFacts {
  readonly element: Element;
  readonly parent: ElementFacts | undefined;
  readonly lang: string | undefined;
  readonly role: "text" | "heading";
  /** In a link. */
  readonly linked: boolean;
  /** In the header or footer of the site, where a block of nothing but links is a menu. */
  readonly furniture: boolean;
  readonly inArticle: boolean;
  /** The outermost element around it that is shut or stands aside. */
  readonly shut: Element | undefined;
  /** Where it is known: ask `flowOf`. */
  flow: Flow | undefined;
}

export const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Not for reading though it may be shown: code, controls, graphics, readings of ruby, menus. */
const SKIPPED = words(
  "script style noscript textarea select code pre kbd samp tt svg math canvas audio video object iframe rt rp rtc nav",
);

/** By its tag alone, whatever its style. */
export function isNeverRead(element: Element): boolean {
  return SKIPPED.has(localNameOf(element));
}

// Marked as pure, as in natives.ts.
const SKIPPED_ROLES = /* @__PURE__ */ words(
  "navigation menu menubar menuitem tablist toolbar textbox searchbox combobox listbox",
);

const HEADING = /^h[1-6]$/;
const CODE_FONT = /mono|courier|consolas|menlo/i;
/** Classes of lists that are menus, breadcrumbs or tabs without saying so in their tag or role. */
const MENU_LIST = /(^|[\s_-])(nav(bar|igation)?|menu|breadcrumbs?|tabs|pagination)([\s_-]|$)/i;
/** Classes of text that only screen readers get, under the names that style sheets give them. */
const HIDING_CLASS = /\bsr\b|hid|visually|screen|reader|a11y|assist|clip|invisible/i;
/** What a site puts around is not in them. */
const ARTICLE_TAGS = /* @__PURE__ */ words("article main section");
/** Elements that are part of a line unless a style says otherwise. */
const PHRASE_TAGS = /* @__PURE__ */ words("span b strong em i big font a small mark");
/** A drop cap is one letter, perhaps with its quotation mark and a space. */
const DROP_CAP_LENGTH = 3;
/** The number or sign of a note, which stands at the end of a word without being part of it. */
const NOTE = /^[\d*†‡,()[\]]{1,6}$/;
/** Text that is so far beside the page is for screen readers. CSS pixels. */
const FAR_PX = -999;
/** Words made of one element a letter, for spacing or animation. */
const LETTER_LENGTH = 2;

/** In the reader's hands. It takes a style: what is within says it too, and need not be asked. */
function isEdited(element: Element): boolean {
  const maySay = isMarkedWith(element, "contenteditable") || !parentElementOf(element);
  return maySay && (element as HTMLElement).isContentEditable === true;
}

/** Hidden from all readers, or in their hands; an attribute that may go tells so. */
export function isShut(element: Element): boolean {
  return attributeOf(element, "aria-hidden") === "true" || isEdited(element);
}

function isNote(element: Element, tag: string): boolean {
  return tag === "sup" && NOTE.test(trimmed(element));
}

/** By what its attributes say. */
function isSkipped(tag: string, role: string, classes: string): boolean {
  return SKIPPED_ROLES.has(role) || (/^[uo]l$/.test(tag) && MENU_LIST.test(classes));
}

/** Marked as not to be translated and set like code: an identifier, a command. Names are marked so too. */
function isCodeLike(element: Element): boolean {
  return CODE_FONT.test(styleOf(element).fontFamily);
}

/**
 * Text for screen readers only, or of a slide that waits: cut to nothing or put beside the screen. Looked for where a
 * name or a style says so.
 */
export function isAside(
  element: Element,
  classes: string = attributeOf(element, "class") ?? "",
): boolean {
  if (!isMarkedWith(element, "style") && !HIDING_CLASS.test(classes)) return false;
  const style = styleOf(element);
  return (
    /absolute|fixed/.test(style.position) &&
    (/^rect\((?:0px|1px)/.test(style.clip) ||
      /^inset\((?:50|100)%/.test(style.clipPath) ||
      [style.left, style.top].some((side) => parseFloat(side) < FAR_PX))
  );
}

function trimmed(element: Element): string {
  return (textContentOf(element) ?? "").trim();
}

/** Each property of a style costs as much as all attributes together: the second is read where it matters. */
function flowByStyle(element: Element): Flow {
  const style = styleOf(element);
  const { display } = style;
  if (/none|ruby-text/.test(display)) return "skip";
  if (/^(inline$|contents|ruby)/.test(display)) return "inline";
  if (display.startsWith("inline-"))
    return trimmed(element).length > LETTER_LENGTH ? "spaced" : "inline";
  const isDropCap =
    PHRASE_TAGS.has(localNameOf(element)) &&
    style.float !== "none" &&
    trimmed(element).length <= DROP_CAP_LENGTH;
  return isDropCap ? "inline" : "block";
}

/** Takes the element's computed style when it is first asked for. */
export function flowOf(facts: ElementFacts): Flow {
  return (facts.flow ??= flowByStyle(facts.element));
}

/** `display: contents`. */
export function isBoxless(facts: ElementFacts): boolean {
  return flowOf(facts) === "inline" && styleOf(facts.element).display === "contents";
}

/** The nearest block-level element, which may be the element itself. */
export function blockOf(facts: ElementFacts): Element {
  let at = facts;
  while (flowOf(at) !== "block" && at.parent) at = at.parent;
  return at.element;
}

function isFurniture(tag: string, role: string, parent: ElementFacts | undefined): boolean {
  if (ARTICLE_TAGS.has(tag)) return false;
  if (parent?.furniture) return true;
  if (role === "banner" || role === "contentinfo") return true;
  // A header within an article holds its headline.
  return (tag === "header" || tag === "footer") && !parent?.inArticle;
}

/** What attributes tell is found at once; what takes a style, when it is asked for. */
function factsOf(element: Element, parent: ElementFacts | undefined): ElementFacts {
  const tag = localNameOf(element);
  const bare = !hasAttributes(element);
  const attribute = (name: string) => (!bare && attributeOf(element, name)) || "";
  const role = attribute("role");
  // The root says nothing where the whole document is edited.
  let shut = parent?.shut ?? ((!bare || !parent) && isShut(element) ? element : undefined);
  let flow: Flow | undefined;
  if (shut || parent?.flow === "skip" || SKIPPED.has(tag) || isNote(element, tag)) flow = "skip";
  else if (!parent) flow = "block";
  else if (!bare) {
    const classes = attribute("class");
    const isUntranslated = classes.includes("notranslate") || attribute("translate") === "no";
    if (isAside(element, classes)) shut = element;
    if (shut || isSkipped(tag, role, classes) || (isUntranslated && isCodeLike(element)))
      flow = "skip";
  }
  return {
    element,
    parent,
    lang: attribute("lang") || parent?.lang,
    role:
      parent?.role === "heading" || HEADING.test(tag) || role === "heading" ? "heading" : "text",
    linked: parent?.linked || (tag === "a" && isMarkedWith(element, "href")),
    furniture: isFurniture(tag, role, parent),
    inArticle: ARTICLE_TAGS.has(tag) || !!parent?.inArticle,
    shut,
    flow,
  };
}

export type ElementReader = (element: Element) => ElementFacts;

/**
 * Facts about elements, each found once: make a new reader for every pass, because styles change.
 * Costs a computed style for each element between a text and its block, and none above.
 */
export function createElementReader(): ElementReader {
  const known = new Map<Element, ElementFacts>();

  return (element) => {
    const path: Element[] = [];
    let at: Element | undefined = element;
    while (at !== undefined && !known.has(at)) {
      path.push(at);
      at = parentElementOf(at);
    }
    let facts = at === undefined ? undefined : known.get(at);
    // From the top down; a page may nest deeper than a call stack reaches.
    for (const next of path.reverse()) {
      facts = factsOf(next, facts);
      known.set(next, facts);
    }
    // The element itself is the last, if it was not known before.
    return facts as ElementFacts;
  };
}
