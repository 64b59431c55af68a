/** Words written in one text, as lists of them are read and kept best. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter(Boolean));

/** Declines words that decline alike: gives each stem with each ending. */
export function declension(endings: string): (stems: string) => string[] {
  const each = endings.split(" ");
  return (stems) => stems.split(" ").flatMap((stem) => each.map((ending) => stem + ending));
}

/** Every form of words that decline as no others do. */
export const declined = (stems: string, endings: string): string[] => declension(endings)(stems);
