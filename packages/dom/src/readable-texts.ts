import { firstChildOf, isDocument, queryAll, taggedWith } from "./natives.ts";

/**
 * Elements whose text is none to read: that which is long, that which holds names often, and that which stands within
 * names. What else is never read is left to the reader.
 */
const RAW = "script style noscript textarea code pre kbd samp rt rp".split(" ");

/** Those of `texts`, which stand in `roots`, that may be there to be read. */
export function readableTexts(
  texts: readonly Text[],
  roots: Iterable<Document | ShadowRoot>,
): Text[] {
  // To ask the few elements for their text costs less than each text for its element.
  const raw = new Set<Node | null>();
  for (const root of roots) {
    for (const tag of RAW) {
      const elements = isDocument(root) ? taggedWith(root, tag) : queryAll(root, tag);
      for (const element of elements) raw.add(firstChildOf(element));
    }
  }
  return texts.filter((text) => !raw.has(text));
}
