import { isNeverRead } from "./element-facts.ts";
import { parentElementOf } from "./natives.ts";

/** The text of many nodes in one string, and the way back. */
export interface JoinedTexts {
  readonly text: string;
  /** The nodes that stand at `offsets` of the text, which are in order. */
  nodesAt(offsets: Iterable<number>): Set<Text>;
}

/** Of a name that runs from one node into the next: as much before and behind the border. UTF-16 units. */
const SEAM_LENGTH = 40;

/** Text that stands in an element alone, for its size or spacing. UTF-16 units. */
const LETTER_LENGTH = 2;

/** A letter of any script, near enough. */
function isLetter(unit: number): boolean {
  return unit > 0xa9 || ((unit | 32) > 0x60 && (unit | 32) < 0x7b);
}

/**
 * Joins texts, given in document order, as they are: what stands in them is found in what comes out, and
 * little else. Nobody asks for a style here, so every border between two nodes is taken both ways: as
 * one between words, and, in a copy at the end, as none.
 */
export function joinTexts(texts: Iterable<Text>): JoinedTexts {
  const parts: string[] = [];
  const starts: number[] = [];
  const nodes: Text[] = [];
  const seams: { node: Text; part: string }[] = [];
  /** Set letter by letter, or with a first letter of its own. */
  let letters: { node: Text; part: string } | undefined;
  let length = 0;
  let last = "";
  let parent: Element | undefined;
  let isRead = false;

  function add(node: Text, part: string): void {
    starts.push(length);
    nodes.push(node);
    parts.push(part);
    length += part.length + 1;
  }

  for (const node of texts) {
    const next = parentElementOf(node);
    if (next !== parent) {
      parent = next;
      isRead = next !== undefined && !isNeverRead(next);
    }
    if (!isRead) continue;
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

  return {
    text: parts.join("\n"),
    nodesAt(offsets) {
      const found = new Set<Text>();
      let at = 0;
      for (const offset of offsets) {
        while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
        const node = nodes[at];
        if (node) found.add(node);
      }
      return found;
    },
  };
}
