/** Words written in one text, as lists of them are read and kept best. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter(Boolean));

/** Every form of words that decline alike: each stem with each ending. */
export const declined = (stems: string, endings: string): string[] =>
  stems.split(" ").flatMap((stem) => endings.split(" ").map((ending) => stem + ending));
