/** Words of one list: each as it stands, or each of the stems before a bar with each of the endings after it. */
function wordsOf(list: string): string[] {
  const [stems = "", endings = ""] = list.split("|");
  return stems.split(" ").flatMap((stem) => endings.split(" ").map((ending) => stem + ending));
}

/** Words written in a few texts, as lists of them are read and kept best. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(wordsOf).filter(Boolean));

/** Lists of words that decline alike, by their stems. Bundlers would write the endings of a plain function at every use. */
export const declension =
  (endings: string) =>
  (stems: string): string =>
    `${stems}|${endings}`;
