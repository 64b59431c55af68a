import { listTexts, type PageTexts } from "./list-texts.ts";
import { isVisible, parentElementOf, queryAll } from "./natives.ts";

/** What is known of a page before it is read: where its texts are, and which of them hold a name. */
export interface NamedTexts extends PageTexts {
  readonly named: ReadonlySet<Text>;
  /** Custom elements that have no shadow root yet: see `takeHosts`. */
  readonly rootless: Set<Element>;
}

/**
 * Those of `texts` that hold a name, each after the first text of the heading that it stands under: sections are told apart
 * by headings without names too. Headings over nothing that is read are left out, as those of menus are. Into `unread`
 * comes how much text before each is not read, in UTF-16 units: long pages without headings are cut by it.
 */
export function textsToRead(
  page: Document,
  { texts, named }: NamedTexts,
  unread: WeakMap<Text, number>,
): readonly Text[] {
  const headings = new Set(
    [...queryAll(page, "h1,h2,h3,h4,h5,h6,[role=heading]")].flatMap((each) => listTexts(each, 1)),
  );
  const chosen = new Set<Text>();
  let over: Text | undefined;
  let length = 0;
  for (const text of texts) {
    // What stands in an element has one around it.
    if (headings.has(text) && isVisible(parentElementOf(text) as Element)) over = text;
    if (named.has(text)) {
      chosen.add(over ?? text).add(text);
      unread.set(text, length);
      over = undefined;
      length = 0;
    } else length += text.length;
  }
  return [...chosen];
}
