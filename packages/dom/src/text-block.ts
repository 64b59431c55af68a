import type { Span } from "@gazetteer/core";

/** Part of a block's text that stands in one text node, in one piece. */
export interface Piece {
  /** UTF-16 units into the block's text. */
  readonly at: number;
  readonly node: Text;
  /** UTF-16 units into the node's data. */
  readonly offset: number;
  readonly length: number;
}

/** A run of text as a reader sees it: spaces collapsed, soft hyphens and ruby readings left out. */
export interface TextBlock {
  readonly text: string;
  /** The block-level element that the text stands in, directly or within inline elements. */
  readonly element: Element;
  /** From the nearest `lang` attribute. */
  readonly lang: string | undefined;
  readonly role: "text" | "heading";
  /** In order of the text. Spaces and line breaks that no node holds stand between them. */
  readonly pieces: readonly [Piece, ...Piece[]];
}

/** Part of a text node. */
export interface NodePart extends Span {
  readonly node: Text;
}

/** Where `span` of the block stands: one part for each text node, in order. */
export function partsOf(block: TextBlock, span: Span): NodePart[] {
  const parts: (NodePart & { end: number })[] = [];
  for (const { at, node, offset, length } of block.pieces) {
    const start = offset + Math.max(0, span.start - at);
    const end = offset + Math.min(length, span.end - at);
    if (start >= end) continue;
    const last = parts.at(-1);
    if (last?.node === node) last.end = end;
    else parts.push({ node, start, end });
  }
  return parts;
}

/**
 * As `partsOf`. What lies between two nodes (a ruby reading, a hidden word) is in no range. The ranges do not follow
 * later edits of the page.
 */
export function rangesOf(block: TextBlock, span: Span): StaticRange[] {
  return partsOf(block, span).map(
    ({ node, start, end }) =>
      new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      }),
  );
}
