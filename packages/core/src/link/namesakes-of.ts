import type { Candidate } from "./candidate.ts";
import type { TaggedBlock } from "./tagged-block.ts";

const NOTHING: readonly never[] = [];

/**
 * Places whose name is part of a blocked form that is somebody's or some other place's: "Naomi Osaka", "Moscow, Idaho".
 * They are no mentions, and they tell that the bare name on this page may not be the place either.
 */
export function namesakesOf(block: TaggedBlock): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { span, inside } of block.swallowed) {
    if (!inside.names.place || inside.names.entities.length === 0) continue;
    const before = block.text.slice(span.start, inside.start);
    const after = block.text.slice(inside.end, span.end);
    const person = after === "" && /^\p{Lu}\p{Ll}+\s$/u.test(before);
    const otherPlace = before === "" && /^,\s\p{Lu}/u.test(after);
    if (!person && !otherPlace) continue;
    candidates.push({
      start: inside.start,
      end: inside.end,
      how: "name",
      names: inside.names.entities,
      traits: ["stranger", "namesake"],
      beside: NOTHING,
      around: NOTHING,
    });
  }
  return candidates;
}
