/** Words written in one text, as lists of them are read and kept best. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter(Boolean));
