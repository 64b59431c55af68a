import { firstChildOf, isDocument, queryAll, taggedWith } from "./natives.ts";

/** The text of many nodes in one string, and the way back. */
export interface JoinedTexts {
  readonly text: string;
  /** The nodes that stand at `offsets` of the text, which are in order. */
  nodesAt(offsets: Iterable<number>): Set<Text>;
}

/** Of a name that runs from one node into the next: as much before and behind the border. UTF-16 units. */
const SEAM_LENGTH = 40;

/**
 * Elements whose text is none to read: that which is long, that which holds names often, and that which stands within
 * names. What else is never read is left to the reader.
 */
const RAW = "script style noscript textarea code pre kbd samp rt rp".split(" ");

/** Text that stands in an element alone, for its size or spacing. UTF-16 units. */
const LETTER_LENGTH = 2;

/** A letter of any script, near enough. */
function isLetter(unit: number): boolean {
  return unit > 0xa9 || ((unit | 32) > 0x60 && (unit | 32) < 0x7b);
}

/** To ask the few elements for their text costs less than each text for its element. */
function listRaw(roots: Iterable<Document | ShadowRoot>): Set<Node | null> {
  const raw = new Set<Node | null>();
  for (const root of roots) {
    for (const tag of RAW) {
      const elements = isDocument(root) ? taggedWith(root, tag) : queryAll(root, tag);
      for (const element of elements) raw.add(firstChildOf(element));
    }
  }
  return raw;
}

/**
 * Joins texts of `roots`, given in document order, as they are: what stands in them is found in what comes out, and
 * little else. Nobody asks for a style here, so every border between two nodes is taken both ways: as
 * one between words, and, in a copy at the end, as none.
 */
export function joinTexts(
  texts: Iterable<Text>,
  roots: Iterable<Document | ShadowRoot>,
): JoinedTexts {
  const raw = listRaw(roots);
  const parts: string[] = [];
  const nodes: Text[] = [];
  const seams: { node: Text; part: string }[] = [];
  /** Set letter by letter, or with a first letter of its own. */
  let letters: { node: Text; part: string } | undefined;
  let last = "";

  function add(node: Text, part: string): void {
    nodes.push(node);
    parts.push(part);
  }

  for (const node of texts) {
    if (raw.has(node)) continue;
    const { data } = node;
    if (letters && data.length > LETTER_LENGTH) {
      seams.push({ node: letters.node, part: letters.part + data.slice(0, SEAM_LENGTH) });
      letters = undefined;
    } else if (data.length <= LETTER_LENGTH) {
      letters = { node, part: (letters?.part ?? "") + data };
    } else if (isLetter(data.charCodeAt(0)) && isLetter(last.charCodeAt(last.length - 1))) {
      seams.push({ node, part: last.slice(-SEAM_LENGTH) + data.slice(0, SEAM_LENGTH) });
    }
    add(node, data);
    last = data;
  }
  if (letters) seams.push(letters);
  for (const { node, part } of seams) add(node, part);

  const text = parts.join("\n");
  return {
    text,
    nodesAt(offsets) {
      const found = new Set<Text>();
      let at = -1;
      let end = 0;
      for (const offset of offsets) {
        while (offset >= end) end += (parts[++at] ?? text).length + 1;
        const node = nodes[at];
        if (node) found.add(node);
      }
      return found;
    },
  };
}
