import type { Span } from "../model/span.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** A known name in a compound such as "Russia-held", or the adjective at its start. */
function namesInside(block: TaggedBlock, span: Span): Tagged[] {
  return block.within(span).filter((tagged) => tagged.names.entityNames.length > 0);
}

/** Names that are longer than a word and begin or end with it, as `tagged` does; without them those in the word. */
export function namesAt(
  block: TaggedBlock,
  word: Span,
  tagged: readonly Tagged[],
): readonly Tagged[] {
  const over = tagged.filter(
    (each) => each.names.entityNames.length > 0 && (each.start < word.start || each.end > word.end),
  );
  return over.length > 0 ? over : namesInside(block, word);
}
