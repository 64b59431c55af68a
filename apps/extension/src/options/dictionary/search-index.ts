/** How well a hit fits: 0 where the first name begins with the words, 1 where another does, 2 where a word of one does, 3 elsewhere. */
export type Rank = 0 | 1 | 2 | 3;

/** The folded names of many entities as one text: one search over it costs a tenth of one in each. */
export interface SearchIndex {
  readonly text: string;
  /** Where the names of each entity begin; one more at the end. */
  readonly starts: Uint32Array;
}

/** Parts entities; folding takes it out of every name. */
const BETWEEN = "\u0000";

/** `names`: of each entity all names, folded, one a line; the first is what its list shows. */
export function createSearchIndex(names: readonly string[]): SearchIndex {
  const starts = new Uint32Array(names.length + 1);
  names.forEach((each, index) => {
    starts[index + 1] = (starts[index] ?? 0) + each.length + BETWEEN.length;
  });
  // Joined in one go: a text put together from two would be copied by the first search.
  return { text: [...names, ""].join(BETWEEN), starts };
}

function rankAt(text: string, at: number): Rank {
  const before = text.charAt(at - 1);
  if (before === "" || before === BETWEEN) return 0;
  return before === "\n" ? 1 : before === " " ? 2 : 3;
}

/** Calls `found` for each entity that has the words in a name, in order, with the best of its hits. */
export function searchIndex(
  { text, starts }: SearchIndex,
  needle: string,
  found: (entity: number, rank: Rank) => void,
): void {
  let entity = 0;
  let at = text.indexOf(needle);
  while (at >= 0) {
    while ((starts[entity + 1] ?? text.length) <= at) entity += 1;
    const end = starts[entity + 1] ?? text.length;
    let best = rankAt(text, at);
    at = text.indexOf(needle, best === 0 ? end : at + 1);
    while (at >= 0 && at < end) {
      const rank = rankAt(text, at);
      if (rank < best) best = rank;
      at = text.indexOf(needle, rank === 0 ? end : at + 1);
    }
    found(entity, best);
  }
}
