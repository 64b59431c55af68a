/** Years that a dictionary of recent history speaks of. */
const YEAR = /(?<![\d.,-])(?:1[89]|20)\d{2}(?![\d%]|[.,]\d)/g;

/** The latest year that an English sentence names; `undefined` when it names none. */
export function latestYear(text: string): string | undefined {
  return text.match(YEAR)?.toSorted().at(-1);
}
